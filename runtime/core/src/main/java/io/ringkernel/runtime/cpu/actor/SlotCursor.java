package io.ringkernel.runtime.cpu.actor;

/**
 * Where in its slots the actor's thread is. It writes this for each message, and while it spins it
 * has the lines all the time: what senders read must lie elsewhere, which {@link SlotPadding} sees
 * to.
 */
abstract sealed class SlotCursor extends Mailbox permits SlotPadding {
  /** The slot of the message; -1 where there was none so far. */
  long slot = -1;
  /** Messages that were given back. */
  volatile long released;
  /** Messages behind the last place that was given back. */
  int done;
  boolean hasExtra;
}
