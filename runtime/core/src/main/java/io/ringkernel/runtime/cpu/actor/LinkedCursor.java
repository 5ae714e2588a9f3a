package io.ringkernel.runtime.cpu.actor;

/**
 * Where in its list the actor's thread is. It writes this for each message; {@link LinkedPadding}
 * keeps it apart from what senders write.
 */
abstract sealed class LinkedCursor extends Mailbox permits LinkedPadding {
  /** Messages that were given back. */
  volatile long released;
  /** The node before the first message. */
  MailNode stub;
  /** The message that was taken. */
  MailNode current;
}
