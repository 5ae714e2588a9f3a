package io.ringkernel.runtime.ring;

import io.ringkernel.ir.layout.RingLayout;
import io.ringkernel.ir.layout.SlotLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A ring of messages from one thread to one other, in off-heap memory. Nothing is allocated after
 * construction, nobody waits for a lock. Every message arrives once, in the order of publishing.
 *
 * <p>A sender claims a position, writes the payload, publishes. Slots have one size, so that a
 * payload is contiguous and a position says where it lies. At most one thread at a time may use
 * {@link #producer()}, and at most one {@link #consumer()}.
 *
 * <p>A method's name says which order it gives. <em>Release</em>: what its thread wrote before is
 * visible to whoever sees its effect. <em>Acquire</em>: what it saw, it saw with all that was
 * written before. <em>Relaxed</em>: neither; a value that may be old, or a write that a later
 * release publishes.
 */
public final class SpscRing {
  /** A claim found no free slot, or no credit. */
  public static final long FULL = -1;

  private final RingMemory memory;
  private final Producer producer;
  private final Consumer consumer;

  /**
   * A ring in memory of its own, which is freed some time after nothing refers to the ring.
   *
   * @param capacity slots, a power of two
   * @param maxPayloadBytes the longest payload, at most {@link MessageSlot#MAX_PAYLOAD}
   * @param extended whether every slot has the extended header
   */
  public SpscRing(int capacity, int maxPayloadBytes, boolean extended) {
    this(RingMemory.owned(capacity, maxPayloadBytes, extended), capacity, 0);
  }

  /**
   * A ring in memory of an arena; slower, as each access asks whether the arena is open.
   *
   * @param arena must stay open as long as any thread may call the ring; closing a shared arena
   *     under an access leaves that thread interrupted
   */
  public SpscRing(Arena arena, int capacity, int maxPayloadBytes, boolean extended) {
    this(RingMemory.of(arena, capacity, maxPayloadBytes, extended), capacity, 0);
  }

  SpscRing(RingMemory memory, int credits, long start) {
    if (credits < 1 || credits > memory.capacity) {
      throw new IllegalArgumentException(
          "credits must be 1 to the capacity " + memory.capacity + ", got " + credits);
    }
    this.memory = memory.startAt(start);
    this.producer = new Producer(memory, credits, start);
    this.consumer = new Consumer(memory, start);
  }

  /** A ring of which at most {@code credits} messages wait at a time. */
  public static SpscRing withCredits(int capacity, int credits, int maxPayloadBytes,
      boolean extended) {
    return new SpscRing(RingMemory.owned(capacity, maxPayloadBytes, extended), credits, 0);
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
    return memory.segment;
  }

  /** Slots of the ring. */
  public int capacity() {
    return memory.capacity;
  }

  /** Messages that wait; a snapshot, by any thread. */
  public int depthRelaxed() {
    long head = memory.getAcquire(RingLayout.HEAD);
    return Math.clamp((long) Counters.OWN.getAcquire((Counters) producer) - head, 0,
        memory.capacity);
  }

  /** Sixteen longs on either side keep a side's own counters off the lines of the other's. */
  @SuppressWarnings("unused")
  private static class PadBefore {
    private long p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, pa, pb, pc, pd, pe, pf;
  }

  private static class Counters extends PadBefore {
    static final VarHandle OWN;

    static {
      try {
        OWN = MethodHandles.lookup().findVarHandle(Counters.class, "own", long.class)
            .withInvokeExactBehavior();
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }

    /** The position that this side comes to next; only its thread writes it. */
    long own;
    /** Up to where this side knows that it may go. */
    long limit;
  }

  @SuppressWarnings("unused")
  private static class Padded extends Counters {
    private long q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, qa, qb, qc, qd, qe, qf;
  }

  /** The sending side of a ring; for one thread at a time. */
  public static final class Producer extends Padded {
    private final RingMemory memory;
    private final int credits;

    private Producer(RingMemory memory, int credits, long start) {
      this.memory = memory;
      this.credits = credits;
      own = start;
      limit = start + credits;
    }

    /**
     * The next position, or {@link SpscRing#FULL}. Acquire: the consumer has finished with the
     * slot. Claiming again before publishing gives the same position.
     */
    public long tryClaimAcquire() {
      long position = own;
      return position < limit || position < refreshAcquire() ? position : FULL;
    }

    /**
     * How many of the next {@code count} positions are free, from {@link #next()} on. Acquire, as
     * {@link #tryClaimAcquire()}. Publish them with {@link #publishBatchRelease}.
     */
    public int tryClaimBatchAcquire(int count) {
      long position = own;
      long free = limit - position;
      if (free < count) {
        free = refreshAcquire() - position;
      }
      return (int) Math.clamp(free, 0L, (long) count);
    }

    private long refreshAcquire() {
      limit = memory.getAcquire(RingLayout.HEAD) + credits;
      return limit;
    }

    /** The position that is claimed next. */
    public long next() {
      return own;
    }

    /** How many messages were published in all; a snapshot, by any thread. */
    public long nextRelaxed() {
      return (long) Counters.OWN.getAcquire((Counters) this);
    }

    /** Where the slot of a position begins in {@link SpscRing#memory()}. */
    public long slot(long position) {
      return memory.slot(position);
    }

    /** Where the payload of a position begins in {@link SpscRing#memory()}. */
    public long payload(long position) {
      return memory.payload(position);
    }

    /**
     * Hands the claimed position to the consumer. Release: the payload and whatever the thread
     * wrote before are visible to who receives the message.
     *
     * @throws IllegalArgumentException if the payload is longer than the ring's slots hold; nothing
     *     is published then
     */
    public void publishRelease(int type, int payloadBytes, int flags, int priority, int tag) {
      long position = own;
      memory.publishRelease(position, type, payloadBytes, flags, priority, tag);
      Counters.OWN.setRelease((Counters) this, position + 1);
    }

    /**
     * Writes the head of a position of a batch. Relaxed: {@link #publishBatchRelease} publishes it.
     *
     * @throws IllegalArgumentException if the payload is longer than the ring's slots hold
     */
    public void describeRelaxed(long position, int type, int payloadBytes, int flags,
        int priority, int tag) {
      memory.describeRelaxed(position, payloadBytes, flags, priority, tag);
      RingMemory.set(memory.segment, memory.base, memory.slot(position),
          MessageSlot.sequenceWord(position - 2, type));
    }

    /**
     * Hands the next {@code count} positions, each described, to the consumer at once: who sees the
     * first sees all. Release, as {@link #publishRelease}.
     */
    public void publishBatchRelease(int count) {
      RingMemory memory = this.memory;
      long first = own;
      for (long position = first + count - 1; position >= first; position--) {
        long word = RingMemory.get(memory.segment, memory.base, memory.slot(position));
        memory.publishRelease(position, (int) (word >>> 32));
      }
      Counters.OWN.setRelease((Counters) this, first + count);
    }
  }

  /** The receiving side of a ring; for one thread at a time. */
  public static final class Consumer extends Padded {
    private final RingMemory memory;

    private Consumer(RingMemory memory, long start) {
      this.memory = memory;
      own = start;
    }

    /**
     * Reads up to {@code limit} messages in the order they were published. Acquire: with a message
     * comes what its sender wrote before. Their slots are given back together at the end, with
     * release order, also when the reader throws; the message it threw at counts as read.
     *
     * @return how many were read
     * @throws CorruptSlotException if somebody overwrote the head of a slot, which counts as read
     */
    public int pollAcquire(SlotReader reader, int limit) {
      // In locals: after each acquire the compiler would load the fields again.
      MemorySegment segment = memory.segment;
      long base = memory.base;
      int mask = memory.capacity - 1;
      int stride = memory.stride;
      long first = own;
      long position = first;
      try {
        while (position - first < limit) {
          long slot = RingLayout.SLOTS + (position & mask) * stride;
          long word = RingMemory.getAcquire(segment, base, slot);
          if ((int) word != (int) (position + 1)) {
            break;
          }
          position++;
          RingMemory.checkHead(segment, base, slot, stride);
          reader.read(segment, slot);
        }
      } finally {
        if (position != first) {
          own = position;
          memory.setRelease(RingLayout.HEAD, position);
        }
      }
      return (int) (position - first);
    }

    /** The slot of the next message, or -1. Acquire, as {@link #pollAcquire}. */
    public long peekAcquire() {
      long position = own;
      return memory.isFullAcquire(position) ? memory.slot(position) : -1;
    }

    /** How many of the next {@code limit} messages are there. Acquire, for all of them. */
    public int availableAcquire(int limit) {
      int count = 0;
      while (count < limit && memory.isFullAcquire(own + count)) {
        count++;
      }
      return count;
    }

    /** Whether the message {@code index} places behind the next is there. Acquire. */
    public boolean isFullAcquire(int index) {
      return memory.isFullAcquire(own + index);
    }

    /**
     * The type of the message {@code index} places behind the next, which was found to be there.
     */
    public int typeRelaxed(int index) {
      return (int) (RingMemory.get(memory.segment, memory.base, memory.slot(own + index)) >>> 32);
    }

    /** The second word of its slot. */
    public long headWordRelaxed(int index) {
      return RingMemory.get(memory.segment, memory.base,
          memory.slot(own + index) + SlotLayout.PAYLOAD_BYTES);
    }

    /** The position of the next message. */
    public long next() {
      return own;
    }

    /** The slot of the message {@code index} places behind the next. */
    public long slot(int index) {
      return memory.slot(own + index);
    }

    /**
     * Gives the slots of the next {@code count} messages back. Release: what the thread read there,
     * it has read before the sender writes again.
     */
    public void advanceRelease(int count) {
      own += count;
      memory.setRelease(RingLayout.HEAD, own);
    }
  }
}
