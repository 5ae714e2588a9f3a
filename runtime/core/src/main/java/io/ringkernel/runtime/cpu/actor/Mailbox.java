package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.spi.Completion;
import java.lang.foreign.MemorySegment;

/**
 * Messages that wait, in order. Any thread offers and closes; the rest is for the actor's thread,
 * which moves to a message with {@link #next()}, reads it, and gives it back with {@link
 * #release()}.
 */
abstract sealed class Mailbox implements Entrance permits SlotCursor, LinkedCursor {
  /** {@link #offer}: the message lies in the mailbox. */
  static final int ACCEPTED = 0;
  /** {@link #offer}: there is no room. */
  static final int FULL = 1;
  /** {@link #offer}: {@link #close()} was called. */
  static final int CLOSED = 2;

  // What an actor reads of each message, as fields: a call for each costs more than the message.

  /** The type of the message; {@code NO_MESSAGE} where a sender had given its place up. */
  int typeId;
  int payloadBytes;
  MemorySegment memory;
  /** Where the payload begins in {@link #memory}. */
  long payload;
  /** Whether {@link #completion()} is there. */
  boolean isAwaited;
  /** The time to the deadline after the stamp; 0 for no deadline. */
  long timeoutMicros;
  /** When the message was sent, by {@code System.nanoTime}; 0 where that is not measured. */
  long sentNanos;
  /** Messages that were taken from this one in a row; for {@link Inbox}. */
  int taken;

  /** Whether {@link #next()} would find a message. */
  abstract boolean hasNext();

  /** Moves to the next message, if there is one. */
  abstract boolean next();

  /** Who is told; null for nobody. */
  abstract Completion completion();

  /** The stamp of the clock; 0 for none. */
  abstract long stamp();

  /**
   * When a message was sent that has a deadline or is traced, by {@code System.nanoTime}; of others
   * 0 or a time long ago.
   */
  abstract long timedNanos();

  abstract long messageId();

  abstract long correlation();

  abstract long senderId();

  /** Gives the message's place back. */
  abstract void release();

  /** Refuses further messages; by any thread. */
  abstract void close();

  /** Whether it is closed and everything that was accepted has been given back. */
  abstract boolean isDrained();

  /** Messages that wait or are being handled; by any thread. */
  abstract int depth();

  /** Messages accepted so far, those that gave their place up left out; by any thread. */
  abstract long accepted();

  /** Fails what is still waited for, for a thread that is given up; it reads what it can see. */
  abstract void abandon(RuntimeException cause);
}
