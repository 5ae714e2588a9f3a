package io.ringkernel.runtime.ring;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A ring of messages from one thread to one other, in off-heap memory. Nothing is allocated after
 * construction, nobody waits for a lock.
 *
 * <p>A sender calls {@code tryClaim}, writes the payload, calls {@code publish}. Slots have one
 * size, so that a payload is contiguous and a position says where it lies. At most one thread at a
 * time may use {@link #producer()}, and at most one {@link #consumer()}.
 */
public final class SpscRing {
  private final MemorySegment memory;
  private final int capacity;
  private final int stride;
  private final int maxPayloadBytes;
  private final boolean extended;
  private final Producer producer;
  private final Consumer consumer;

  /**
   * Allocates a ring.
   *
   * @param arena must stay open as long as any thread may call the ring; closing a shared arena
   *     under an access leaves that thread interrupted
   * @param capacity slots, a power of two
   * @param maxPayloadBytes the longest payload, at most {@link MessageSlot#MAX_PAYLOAD}
   * @param extended whether every slot has the extended header
   */
  public SpscRing(Arena arena, int capacity, int maxPayloadBytes, boolean extended) {
    this(arena, capacity, maxPayloadBytes, extended, 0);
  }

  SpscRing(Arena arena, int capacity, int maxPayloadBytes, boolean extended, long start) {
    RingMemory.checkCapacity(capacity);
    this.capacity = capacity;
    this.stride = MessageSlot.stride(maxPayloadBytes, extended);
    this.maxPayloadBytes = maxPayloadBytes;
    this.extended = extended;
    this.memory = RingMemory.allocate(arena, capacity, stride, start);
    this.producer = new Producer(this, start);
    this.consumer = new Consumer(this, start);
  }

  /** The sending side. */
  public Producer producer() {
    return producer;
  }

  /** The receiving side. */
  public Consumer consumer() {
    return consumer;
  }

  /** The memory that holds the slots. */
  public MemorySegment memory() {
    return memory;
  }

  /** Messages that wait; a snapshot. */
  public int depth() {
    long head = (long) RingMemory.COUNTERS.getAcquire(memory, RingMemory.HEAD);
    long tail = (long) RingMemory.COUNTERS.getAcquire(memory, RingMemory.TAIL);
    return Math.clamp(tail - head, 0, capacity);
  }

  private long slot(long position) {
    return RingMemory.SLOTS + (position & capacity - 1) * stride;
  }

  /** Eight longs on either side keep a side's own counters off the lines of the other's. */
  @SuppressWarnings("unused")
  private static class PadBefore {
    private long p0, p1, p2, p3, p4, p5, p6, p7;
  }

  @SuppressWarnings("unused")
  private static class Counters extends PadBefore {
    long own;
    long seen;
  }

  @SuppressWarnings("unused")
  private static class Padded extends Counters {
    private long q0, q1, q2, q3, q4, q5, q6, q7;
  }

  /** The sending side of a ring; for one thread at a time. */
  public static final class Producer extends Padded {
    private final SpscRing ring;

    private Producer(SpscRing ring, long start) {
      this.ring = ring;
      own = start;
      seen = start;
    }

    /** Where the next slot begins in {@link SpscRing#memory()}, or -1 if the ring is full. */
    public long tryClaim() {
      if (own - seen >= ring.capacity) {
        seen = (long) RingMemory.COUNTERS.getAcquire(ring.memory, RingMemory.HEAD);
        if (own - seen >= ring.capacity) {
          return -1;
        }
      }
      return ring.slot(own);
    }

    /** Where the payload of a claimed slot begins. */
    public long payload(long slot) {
      return slot + (ring.extended ? MessageSlot.EXTENDED_BYTES : MessageSlot.CORE_BYTES);
    }

    /**
     * Hands the claimed slot to the consumer.
     *
     * @throws IllegalArgumentException if the payload is longer than the ring's slots hold
     */
    public void publish(int type, int payloadBytes, int flags, int priority, int tag) {
      if (payloadBytes < 0 || payloadBytes > ring.maxPayloadBytes) {
        throw new IllegalArgumentException("the slots of this ring hold payloads of "
            + ring.maxPayloadBytes + " bytes, not " + payloadBytes);
      }
      int all = ring.extended ? flags | MessageSlot.EXTENDED : flags & ~MessageSlot.EXTENDED;
      MessageSlot.publishRelease(ring.memory, ring.slot(own), own, type, payloadBytes, all,
          priority, tag);
      own++;
      RingMemory.COUNTERS.setRelease(ring.memory, RingMemory.TAIL, own);
    }
  }

  /** The receiving side of a ring; for one thread at a time. */
  public static final class Consumer extends Padded {
    private final SpscRing ring;

    private Consumer(SpscRing ring, long start) {
      this.ring = ring;
      own = start;
    }

    /**
     * Reads up to {@code limit} messages in the order they were published. Their slots are given
     * back together at the end, also when the reader throws; the message it threw at counts as
     * read.
     *
     * @return how many were read
     */
    public int poll(SlotReader reader, int limit) {
      long first = own;
      try {
        while (own - first < limit) {
          long slot = ring.slot(own);
          if (!MessageSlot.isFullAcquire(ring.memory, slot, own)) {
            break;
          }
          own++;
          reader.read(ring.memory, slot);
        }
      } finally {
        if (own != first) {
          RingMemory.COUNTERS.setRelease(ring.memory, RingMemory.HEAD, own);
        }
      }
      return (int) (own - first);
    }
  }
}
