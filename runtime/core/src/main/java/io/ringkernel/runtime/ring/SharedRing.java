package io.ringkernel.runtime.ring;

import java.lang.foreign.MemorySegment;

/** A ring that any thread may send into. */
public sealed interface SharedRing permits MpscRing, MpmcRing {
  /** A claim found no free slot, or no credit. */
  long FULL = -1;
  /** A claim came after {@link #close()}. */
  long CLOSED = -2;

  /** The memory that holds the slots. */
  MemorySegment memory();

  /** The longest payload that a slot holds. */
  int maxPayloadBytes();

  /**
   * Takes the next position for the calling thread, or {@link #FULL} or {@link #CLOSED}. Acquire:
   * the consumer has finished with the slot. {@link #publishRelease} or {@link #abandonRelease}
   * must follow: messages claimed later are not read before.
   */
  long tryClaimAcquire();

  /** Where the slot of a claimed position begins. */
  long slot(long position);

  /** Where the payload of a claimed position begins. */
  long payload(long position);

  /**
   * Hands a claimed position to who reads. Release: the payload and whatever the thread wrote
   * before are visible to who receives the message.
   *
   * @throws IllegalArgumentException if the payload is longer than the ring's slots hold; the
   *     position is still claimed then
   */
  void publishRelease(long position, int type, int payloadBytes, int flags, int priority, int tag);

  /** Gives a claimed position up; who reads sees {@link MessageSlot#NO_MESSAGE} there. */
  default void abandonRelease(long position) {
    publishRelease(position, MessageSlot.NO_MESSAGE, 0, 0, 0, 0);
  }

  /** Refuses claims from now on; what is claimed already can still be published and read. */
  void close();

  /** Whether the ring is closed and everything that was claimed has been read. */
  boolean isDrained();

  /** Messages that wait, those claimed but not published too; a snapshot, by any thread. */
  int depthRelaxed();
}
