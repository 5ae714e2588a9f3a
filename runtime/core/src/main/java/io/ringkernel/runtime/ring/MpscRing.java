package io.ringkernel.runtime.ring;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A ring of messages from any number of threads to one, in off-heap memory. Nothing is allocated
 * after construction, nobody waits for a lock. Messages of one sender arrive in the order it
 * claimed them.
 *
 * <p>A sender calls {@link #tryClaim()}, writes the payload, and must then call {@link #publish} or
 * {@link #abandon}: messages claimed later are not read before.
 */
public final class MpscRing {
  /** {@link #tryClaim()}: no slot is free. */
  public static final long FULL = -1;
  /** {@link #tryClaim()}: {@link #close()} was called. */
  public static final long CLOSED = -2;

  /** In the tail: no further claims. Positions stay below it for 10^18 messages. */
  private static final long CLOSED_BIT = 1L << 62;

  private final MemorySegment memory;
  private final int capacity;
  private final int stride;
  private final int credits;
  private final int maxPayloadBytes;
  private final boolean extended;
  private long head;

  /**
   * Allocates a ring.
   *
   * @param arena must stay open as long as any thread may call the ring; closing a shared arena
   *     under an access leaves that thread interrupted
   * @param capacity slots, a power of two
   * @param credits messages that may wait at a time, 1 to {@code capacity}
   * @param maxPayloadBytes the longest payload, at most {@link MessageSlot#MAX_PAYLOAD}
   * @param extended whether every slot has the extended header
   */
  public MpscRing(Arena arena, int capacity, int credits, int maxPayloadBytes,
      boolean extended) {
    this(arena, capacity, credits, maxPayloadBytes, extended, 0);
  }

  MpscRing(Arena arena, int capacity, int credits, int maxPayloadBytes, boolean extended,
      long start) {
    RingMemory.checkCapacity(capacity);
    if (credits < 1 || credits > capacity) {
      throw new IllegalArgumentException(
          "credits must be 1 to the capacity " + capacity + ", got " + credits);
    }
    this.capacity = capacity;
    this.credits = credits;
    this.stride = MessageSlot.stride(maxPayloadBytes, extended);
    this.maxPayloadBytes = maxPayloadBytes;
    this.extended = extended;
    this.memory = RingMemory.allocate(arena, capacity, stride, start);
    this.head = start;
  }

  /** The memory that holds the slots. */
  public MemorySegment memory() {
    return memory;
  }

  /** Takes the next position for the calling thread, or {@link #FULL} or {@link #CLOSED}. */
  public long tryClaim() {
    for (;;) {
      long tail = (long) RingMemory.COUNTERS.getAcquire(memory, RingMemory.TAIL);
      if ((tail & CLOSED_BIT) != 0) {
        return CLOSED;
      }
      if (tail - (long) RingMemory.COUNTERS.getAcquire(memory, RingMemory.SEEN_HEAD) >= credits
          && tail - lookAtHead() >= credits) {
        return FULL;
      }
      if (RingMemory.COUNTERS.compareAndSet(memory, RingMemory.TAIL, tail, tail + 1)) {
        return tail;
      }
      Thread.onSpinWait();
    }
  }

  /**
   * Reads the consumer's counter, which costs a cache miss whenever it has moved, and leaves it for
   * the other senders. Release and acquire pass on what the consumer did before it gave the slots
   * back; an older value that overwrites a newer one only makes the next sender look again.
   */
  private long lookAtHead() {
    long seen = (long) RingMemory.COUNTERS.getAcquire(memory, RingMemory.HEAD);
    RingMemory.COUNTERS.setRelease(memory, RingMemory.SEEN_HEAD, seen);
    return seen;
  }

  /** Where the slot of a claimed position begins. */
  public long slot(long position) {
    return RingMemory.SLOTS + (position & capacity - 1) * stride;
  }

  /** Where the payload of a claimed position begins. */
  public long payload(long position) {
    return slot(position) + (extended ? MessageSlot.EXTENDED_BYTES : MessageSlot.CORE_BYTES);
  }

  /**
   * Hands a claimed position to the consumer.
   *
   * @throws IllegalArgumentException if the payload is longer than the ring's slots hold; the
   *     position is still claimed then
   */
  public void publish(long position, int type, int payloadBytes, int flags, int priority,
      int tag) {
    if (payloadBytes < 0 || payloadBytes > maxPayloadBytes) {
      throw new IllegalArgumentException("the slots of this ring hold payloads of "
          + maxPayloadBytes + " bytes, not " + payloadBytes);
    }
    int all = extended ? flags | MessageSlot.EXTENDED : flags & ~MessageSlot.EXTENDED;
    MessageSlot.publishRelease(memory, slot(position), position, type, payloadBytes, all, priority,
        tag);
  }

  /** Gives a claimed position up; the consumer sees {@link MessageSlot#NO_MESSAGE} there. */
  public void abandon(long position) {
    publish(position, MessageSlot.NO_MESSAGE, 0, 0, 0, 0);
  }

  /** Refuses claims from now on; what is claimed already can still be published and read. */
  public void close() {
    // A bit that no claim touches: a compare-and-set that saw the tail without it fails.
    long unused = (long) RingMemory.COUNTERS.getAndBitwiseOr(memory, RingMemory.TAIL, CLOSED_BIT);
  }

  /** The slot of the next message, or -1 if there is none. For the consumer. */
  public long peek() {
    long slot = slot(head);
    return MessageSlot.isFullAcquire(memory, slot, head) ? slot : -1;
  }

  /** The position that {@link #peek()} looks at. For the consumer. */
  public long headPosition() {
    return head;
  }

  /** Gives the slot that {@link #peek()} returned back to the senders. For the consumer. */
  public void release() {
    head++;
    RingMemory.COUNTERS.setRelease(memory, RingMemory.HEAD, head);
  }

  /** Reads up to {@code limit} messages; see {@link SpscRing.Consumer#poll}. For the consumer. */
  public int poll(SlotReader reader, int limit) {
    int count = 0;
    while (count < limit) {
      long slot = peek();
      if (slot < 0) {
        break;
      }
      count++;
      try {
        reader.read(memory, slot);
      } finally {
        release();
      }
    }
    return count;
  }

  /** Whether the ring is closed and everything that was claimed has been read. */
  public boolean isDrained() {
    return (long) RingMemory.COUNTERS.getAcquire(memory, RingMemory.TAIL) == (head | CLOSED_BIT);
  }

  /** Messages that wait; a snapshot. */
  public int depth() {
    long read = (long) RingMemory.COUNTERS.getAcquire(memory, RingMemory.HEAD);
    long tail =
        (long) RingMemory.COUNTERS.getAcquire(memory, RingMemory.TAIL) & ~CLOSED_BIT;
    return Math.clamp(tail - read, 0, capacity);
  }
}
