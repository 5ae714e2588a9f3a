package io.ringkernel.runtime.ring;

import io.ringkernel.ir.layout.RingLayout;
import io.ringkernel.ir.layout.SlotLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A ring of messages from any number of threads to one, in off-heap memory. Nothing is allocated
 * after construction, nobody waits for a lock. Messages arrive once, in the order of their claims;
 * those of one sender in the order it claimed them.
 *
 * <p>A sender calls {@link #tryClaimAcquire()}, writes the payload, and must then call
 * {@link #publishRelease} or {@link #abandonRelease}: messages claimed later are not read before.
 * Names of methods say which order they give, see {@link SpscRing}.
 */
public final class MpscRing implements SharedRing {
  /** In the tail: no further claims. Positions stay below it for 10^18 messages. */
  private static final long CLOSED_BIT = 1L << 62;

  private final RingMemory memory;
  private final int credits;
  /** For the consumer. */
  private final ConsumerPosition head;

  /**
   * A ring in memory of its own, which is freed some time after nothing refers to the ring.
   *
   * @param capacity slots, a power of two
   * @param credits messages that may wait at a time, 1 to {@code capacity}
   * @param maxPayloadBytes the longest payload, at most {@link MessageSlot#MAX_PAYLOAD}
   * @param extended whether every slot has the extended header
   */
  public MpscRing(int capacity, int credits, int maxPayloadBytes, boolean extended) {
    this(RingMemory.owned(capacity, maxPayloadBytes, extended), credits, 0);
  }

  /**
   * A ring in memory of an arena; slower, as each access asks whether the arena is open.
   *
   * @param arena must stay open as long as any thread may call the ring; closing a shared arena
   *     under an access leaves that thread interrupted
   */
  public MpscRing(Arena arena, int capacity, int credits, int maxPayloadBytes,
      boolean extended) {
    this(RingMemory.of(arena, capacity, maxPayloadBytes, extended), credits, 0);
  }

  MpscRing(RingMemory memory, int credits, long start) {
    if (credits < 1 || credits > memory.capacity) {
      throw new IllegalArgumentException(
          "credits must be 1 to the capacity " + memory.capacity + ", got " + credits);
    }
    this.memory = memory.startAt(start);
    this.credits = credits;
    this.head = new ConsumerPosition(start);
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
    return claim(1);
  }

  /**
   * Takes {@code count} positions in a row, all or none: the first of them, or {@link #FULL} or
   * {@link #CLOSED}. Acquire, as {@link #tryClaimAcquire()}. Each must be published or abandoned.
   *
   * @throws IllegalArgumentException if so many can never be free
   */
  public long tryClaimBatchAcquire(int count) {
    if (count < 1 || count > credits) {
      throw new IllegalArgumentException(
          "a batch has 1 to " + credits + " messages, the credits of the ring, not " + count);
    }
    return claim(count);
  }

  private long claim(int count) {
    RingMemory memory = this.memory;
    for (;;) {
      long tail = memory.getAcquire(RingLayout.TAIL);
      if ((tail & CLOSED_BIT) != 0) {
        return CLOSED;
      }
      long last = tail + count - credits;
      if (last > memory.getAcquire(RingLayout.SEEN_HEAD) && last > lookAtHead()) {
        return FULL;
      }
      if (memory.compareAndSet(RingLayout.TAIL, tail, tail + count)) {
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
    long seen = memory.getAcquire(RingLayout.HEAD);
    memory.setRelease(RingLayout.SEEN_HEAD, seen);
    return seen;
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
    // A bit that no claim touches: a compare-and-set that saw the tail without it fails.
    long unused =
        RingMemory.getAndBitwiseOr(memory.segment, RingLayout.TAIL, CLOSED_BIT);
  }

  /**
   * The slot of the next message, or -1 if there is none or the next is claimed and not published
   * yet, even if later ones are. Acquire: with a message comes what its sender wrote before. For
   * the consumer.
   */
  public long peekAcquire() {
    long position = head.next;
    return memory.isFullAcquire(position) ? memory.slot(position) : -1;
  }

  /** The type of the message that {@link #peekAcquire()} found. For the consumer. */
  public int typeRelaxed() {
    return (int) (RingMemory.get(memory.segment, memory.base, memory.slot(head.next)) >>> 32);
  }

  /** The second word of the slot that {@link #peekAcquire()} found. For the consumer. */
  public long headWordRelaxed() {
    return RingMemory.get(memory.segment, memory.base,
        memory.slot(head.next) + SlotLayout.PAYLOAD_BYTES);
  }

  /** The deadline in the extended slot that {@link #peekAcquire()} found, unsigned. */
  public int deadlineRelaxed() {
    memory.checkExtended();
    return (int) RingMemory.get(memory.segment, memory.base,
        memory.slot(head.next) + SlotLayout.DEADLINE);
  }

  /** The position that {@link #peekAcquire()} looks at. For the consumer. */
  public long headPosition() {
    return head.next;
  }

  /**
   * Gives the slots of the next {@code count} messages back to the senders. Release: what the
   * thread read there, it has read before a sender writes again. For the consumer.
   */
  public void advanceRelease(int count) {
    long next = head.next + count;
    head.next = next;
    memory.setRelease(RingLayout.HEAD, next);
  }

  /**
   * Reads up to {@code limit} messages in the order of their claims, as
   * {@link SpscRing.Consumer#pollAcquire}. For the consumer.
   */
  public int pollAcquire(SlotReader reader, int limit) {
    // In locals: after each acquire the compiler would load the fields again.
    MemorySegment segment = memory.segment;
    long base = memory.base;
    int mask = memory.capacity - 1;
    int stride = memory.stride;
    long first = head.next;
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
        head.next = position;
        memory.setRelease(RingLayout.HEAD, position);
      }
    }
    return (int) (position - first);
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
