package io.ringkernel.runtime.ring;

import io.ringkernel.ir.layout.RingLayout;
import io.ringkernel.ir.layout.SlotLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.nio.ByteOrder;

/**
 * The words that a ring itself reads and writes: counters and the heads of slots. Offsets come from
 * positions under a mask, so that they are always inside.
 *
 * <p>Where the ring owns its memory and the module may use native access, the words are reached
 * through one constant segment without bounds: HotSpot then compiles an access to one instruction.
 * With a segment in a field it repeats the checks of bounds, alignment and liveness after each
 * acquire, a third of what a small message costs. The memory cannot be freed under such an access,
 * because the segment that keeps it is reachable until after it. Memory from a caller's arena may
 * be freed at any time and is always reached with all checks.
 */
final class RingMemory {
  private static final ValueLayout.OfLong WORD =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle WORDS = WORD.varHandle().withInvokeExactBehavior();
  private static final boolean NATIVE = RingMemory.class.getModule().isNativeAccessEnabled();
  private static final MemorySegment ALL =
      NATIVE ? everything() : MemorySegment.NULL;

  /** All slots and counters; what users of a ring see. */
  final MemorySegment segment;
  /** The address of {@link #segment} where it may be reached without checks, else 0. */
  final long base;
  final int capacity;
  final int stride;
  final int maxPayloadBytes;
  final boolean extended;

  private RingMemory(MemorySegment segment, long base, int capacity, int maxPayloadBytes,
      boolean extended) {
    this.segment = segment;
    this.base = base;
    this.capacity = capacity;
    this.stride = MessageSlot.stride(maxPayloadBytes, extended);
    this.maxPayloadBytes = maxPayloadBytes;
    this.extended = extended;
  }

  /** Memory that lives as long as something refers to it. */
  static RingMemory owned(int capacity, int maxPayloadBytes, boolean extended) {
    MemorySegment segment =
        allocate(Arena.ofAuto(), capacity, maxPayloadBytes, extended);
    return new RingMemory(segment, NATIVE ? segment.address() : 0, capacity, maxPayloadBytes,
        extended);
  }

  /** Memory of an arena that its owner may close. */
  static RingMemory of(Arena arena, int capacity, int maxPayloadBytes, boolean extended) {
    return new RingMemory(allocate(arena, capacity, maxPayloadBytes, extended), 0, capacity,
        maxPayloadBytes, extended);
  }

  @SuppressWarnings("restricted") // asked for only where the module has native access
  private static MemorySegment everything() {
    return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
  }

  private static MemorySegment allocate(Arena arena, int capacity, int maxPayloadBytes,
      boolean extended) {
    checkCapacity(capacity);
    int stride = MessageSlot.stride(maxPayloadBytes, extended);
    return arena.allocate(RingLayout.byteSize(capacity, stride), RingLayout.ALIGNMENT);
  }

  static void checkCapacity(int capacity) {
    if (capacity < 1 || capacity > RingLayout.MAX_CAPACITY || Integer.bitCount(capacity) != 1) {
      throw new IllegalArgumentException("a ring's capacity is a power of two from 1 to "
          + RingLayout.MAX_CAPACITY + ", not " + capacity);
    }
  }

  /** Sets the counters to {@code start} and marks every slot as one that is not full. */
  RingMemory startAt(long start) {
    segment.set(WORD, RingLayout.HEAD, start);
    segment.set(WORD, RingLayout.SEEN_HEAD, start);
    segment.set(WORD, RingLayout.TAIL, start);
    for (int i = 0; i < capacity; i++) {
      // Full is position + 1; position - 1 is neither that nor the sequence of a lap before.
      segment.set(WORD, slot(start + i), start + i - 1 & 0xffff_ffffL);
    }
    VarHandle.fullFence();
    return this;
  }

  long slot(long position) {
    return RingLayout.SLOTS + (position & capacity - 1) * stride;
  }

  long payload(long position) {
    return slot(position) + (extended ? SlotLayout.EXTENDED_BYTES : SlotLayout.CORE_BYTES);
  }

  /** Refuses what the slots of this ring cannot hold. */
  void checkPayload(int payloadBytes) {
    if (payloadBytes < 0 || payloadBytes > maxPayloadBytes) {
      throw tooLong(payloadBytes);
    }
  }

  /** A slot of one line has nothing at the offsets of the extended header. */
  void checkExtended() {
    if (!extended) {
      throw new IllegalStateException("the slots of this ring have no extended header");
    }
  }

  private IllegalArgumentException tooLong(int payloadBytes) {
    return new IllegalArgumentException("the slots of this ring hold payloads of "
        + maxPayloadBytes + " bytes, not " + payloadBytes);
  }

  /** The ring says which head its slots have, whatever the sender asked for. */
  int flags(int wanted) {
    return extended ? wanted | SlotLayout.EXTENDED : wanted & ~SlotLayout.EXTENDED;
  }

  /** Writes the head of a claimed slot but for the sequence; plain. */
  void describeRelaxed(long position, int payloadBytes, int flags, int priority, int tag) {
    checkPayload(payloadBytes);
    set(segment, base, slot(position) + SlotLayout.PAYLOAD_BYTES,
        MessageSlot.headWord(payloadBytes, flags(flags), priority, tag));
  }

  /** Writes the whole head of a claimed slot, and with it publishes what was written before. */
  void publishRelease(long position, int type, int payloadBytes, int flags, int priority,
      int tag) {
    checkPayload(payloadBytes);
    MemorySegment segment = this.segment;
    long base = this.base;
    long slot = slot(position);
    set(segment, base, slot + SlotLayout.PAYLOAD_BYTES,
        MessageSlot.headWord(payloadBytes, flags(flags), priority, tag));
    setRelease(segment, base, slot, MessageSlot.sequenceWord(position, type));
  }

  /** Makes the slot full; everything written to it before becomes visible with it. */
  void publishRelease(long position, int type) {
    setRelease(segment, base, slot(position), MessageSlot.sequenceWord(position, type));
  }

  /** Whether the slot holds the message of this position, and with it all that was written. */
  boolean isFullAcquire(long position) {
    return (int) getAcquire(segment, base, slot(position)) == (int) (position + 1);
  }

  /**
   * Refuses a head that cannot be that of a message in this ring: a reader that goes by it then
   * stays inside the slot, whatever wrote there. What else was damaged shows in the payload, which
   * its codec checks.
   */
  static void checkHead(MemorySegment segment, long base, long slot, int stride) {
    long head = get(segment, base, slot + SlotLayout.PAYLOAD_BYTES);
    int before = SlotLayout.CORE_BYTES
        + ((int) head >>> 16 & SlotLayout.EXTENDED)
            * (SlotLayout.EXTENDED_BYTES - SlotLayout.CORE_BYTES);
    if (((int) head & 0xffff) > stride - before) {
      throw corrupt(slot, (int) head & 0xffff, stride - before);
    }
  }

  // Apart, so that what is compiled into every reader stays small.
  private static CorruptSlotException corrupt(long slot, int bytes, int room) {
    return new CorruptSlotException("the slot at " + slot + " tells a payload of " + bytes
        + " bytes and has room for " + room + ": memory of the ring was overwritten");
  }

  // ------------------------------------------------------------------------------------ words

  static void set(MemorySegment segment, long base, long offset, long value) {
    if (base != 0) {
      ALL.set(WORD, base + offset, value);
      Reference.reachabilityFence(segment);
    } else {
      segment.set(WORD, offset, value);
    }
  }

  static long get(MemorySegment segment, long base, long offset) {
    if (base != 0) {
      long value = ALL.get(WORD, base + offset);
      Reference.reachabilityFence(segment);
      return value;
    }
    return segment.get(WORD, offset);
  }

  static long getAcquire(MemorySegment segment, long base, long offset) {
    if (base != 0) {
      long value = (long) WORDS.getAcquire(ALL, base + offset);
      Reference.reachabilityFence(segment);
      return value;
    }
    return (long) WORDS.getAcquire(segment, offset);
  }

  static void setRelease(MemorySegment segment, long base, long offset, long value) {
    if (base != 0) {
      WORDS.setRelease(ALL, base + offset, value);
      Reference.reachabilityFence(segment);
    } else {
      WORDS.setRelease(segment, offset, value);
    }
  }

  static boolean compareAndSet(MemorySegment segment, long base, long offset, long expected,
      long value) {
    if (base != 0) {
      boolean done = WORDS.compareAndSet(ALL, base + offset, expected, value);
      Reference.reachabilityFence(segment);
      return done;
    }
    return WORDS.compareAndSet(segment, offset, expected, value);
  }

  static long getAndBitwiseOr(MemorySegment segment, long offset, long bits) {
    return (long) WORDS.getAndBitwiseOr(segment, offset, bits);
  }

  long getAcquire(long offset) {
    return getAcquire(segment, base, offset);
  }

  void setRelease(long offset, long value) {
    setRelease(segment, base, offset, value);
  }

  boolean compareAndSet(long offset, long expected, long value) {
    return compareAndSet(segment, base, offset, expected, value);
  }
}
