package io.ringkernel.runtime.ring;

import io.ringkernel.ir.layout.RingLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A ring of messages from any number of threads to any number of threads, in off-heap memory. Each
 * message goes to one of the consumers; they take messages in the order of their claims. Nothing is
 * allocated after construction, nobody waits for a lock.
 *
 * <p>The sequence of a slot says whose turn it is: {@code p} is free for the claim of position
 * {@code p}, {@code p + 1} holds that message, {@code p + capacity} is free for the next lap. A
 * capacity of 1 could not tell the last two apart.
 *
 * <p>A sender publishes or abandons what it claimed, a consumer gives back what it took: until then
 * others find the ring empty, or full, once they come to that position. Names of methods say which
 * order they give, see {@link SpscRing}.
 */
public final class MpmcRing implements SharedRing {
  /** {@link #tryTakeAcquire()} found no message. */
  public static final long EMPTY = -1;

  private static final long CLOSED_BIT = 1L << 62;

  private final RingMemory memory;
  private final int credits;

  /**
   * A ring in memory of its own, which is freed some time after nothing refers to the ring.
   *
   * @param capacity slots, a power of two from 2
   * @param credits messages that may wait at a time, 1 to {@code capacity}
   * @param maxPayloadBytes the longest payload, at most {@link MessageSlot#MAX_PAYLOAD}
   * @param extended whether every slot has the extended header
   */
  public MpmcRing(int capacity, int credits, int maxPayloadBytes, boolean extended) {
    this(RingMemory.owned(capacity, maxPayloadBytes, extended), credits, 0);
  }

  /**
   * A ring in memory of an arena; slower, as each access asks whether the arena is open.
   *
   * @param arena must stay open as long as any thread may call the ring
   */
  public MpmcRing(Arena arena, int capacity, int credits, int maxPayloadBytes,
      boolean extended) {
    this(RingMemory.of(arena, capacity, maxPayloadBytes, extended), credits, 0);
  }

  MpmcRing(RingMemory memory, int credits, long start) {
    if (memory.capacity < 2) {
      throw new IllegalArgumentException("a ring with several consumers has 2 slots or more");
    }
    if (credits < 1 || credits > memory.capacity) {
      throw new IllegalArgumentException(
          "credits must be 1 to the capacity " + memory.capacity + ", got " + credits);
    }
    this.memory = memory.startAt(start);
    this.credits = credits;
    for (int i = 0; i < memory.capacity; i++) {
      memory.setRelease(memory.slot(start + i), start + i & 0xffff_ffffL);
    }
  }

  @Override
  public MemorySegment memory() {
    return memory.segment;
  }

  @Override
  public int maxPayloadBytes() {
    return memory.maxPayloadBytes;
  }

  @Override
  public long tryClaimAcquire() {
    RingMemory memory = this.memory;
    for (;;) {
      long tail = memory.getAcquire(RingLayout.TAIL);
      if ((tail & CLOSED_BIT) != 0) {
        return CLOSED;
      }
      int turn = (int) memory.getAcquire(memory.slot(tail)) - (int) tail;
      if (turn < 0 || tail - memory.getAcquire(RingLayout.HEAD) >= credits) {
        // Of a lap before, unless the tail has moved on since it was read.
        if (memory.getAcquire(RingLayout.TAIL) == tail) {
          return FULL;
        }
      } else if (turn == 0 && memory.compareAndSet(RingLayout.TAIL, tail, tail + 1)) {
        return tail;
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public long slot(long position) {
    return memory.slot(position);
  }

  @Override
  public long payload(long position) {
    return memory.payload(position);
  }

  @Override
  public void publishRelease(long position, int type, int payloadBytes, int flags, int priority,
      int tag) {
    memory.publishRelease(position, type, payloadBytes, flags, priority, tag);
  }

  @Override
  public void close() {
    long unused =
        RingMemory.getAndBitwiseOr(memory.segment, RingLayout.TAIL, CLOSED_BIT);
  }

  /**
   * Takes the next message for the calling thread: its position, or {@link #EMPTY}. Acquire: with
   * the message comes what its sender wrote before. {@link #giveBackRelease} must follow.
   */
  public long tryTakeAcquire() {
    RingMemory memory = this.memory;
    for (;;) {
      long head = memory.getAcquire(RingLayout.HEAD);
      int turn = (int) memory.getAcquire(memory.slot(head)) - (int) (head + 1);
      if (turn < 0) {
        if (memory.getAcquire(RingLayout.HEAD) == head) {
          return EMPTY;
        }
      } else if (turn == 0 && memory.compareAndSet(RingLayout.HEAD, head, head + 1)) {
        return head;
      }
      Thread.onSpinWait();
    }
  }

  /**
   * Gives the slot of a taken position back to the senders. Release: what the thread read there, it
   * has read before a sender writes again.
   */
  public void giveBackRelease(long position) {
    memory.setRelease(memory.slot(position), position + memory.capacity & 0xffff_ffffL);
  }

  /**
   * Reads up to {@code limit} messages and gives each slot back; also when the reader throws, at a
   * message that then counts as read.
   *
   * @throws CorruptSlotException if somebody overwrote the head of a slot, which counts as read
   */
  public int pollAcquire(SlotReader reader, int limit) {
    int count = 0;
    while (count < limit) {
      long position = tryTakeAcquire();
      if (position == EMPTY) {
        break;
      }
      count++;
      long slot = memory.slot(position);
      try {
        RingMemory.checkHead(memory.segment, memory.base, slot, memory.stride);
        reader.read(memory.segment, slot);
      } finally {
        giveBackRelease(position);
      }
    }
    return count;
  }

  @Override
  public boolean isDrained() {
    return memory.getAcquire(RingLayout.TAIL) == (memory.getAcquire(RingLayout.HEAD) | CLOSED_BIT);
  }

  @Override
  public int depthRelaxed() {
    long read = memory.getAcquire(RingLayout.HEAD);
    long tail = memory.getAcquire(RingLayout.TAIL) & ~CLOSED_BIT;
    return Math.clamp(tail - read, 0, memory.capacity);
  }
}
