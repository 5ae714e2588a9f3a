package io.ringkernel.runtime.ring;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The memory of a ring: head and tail on cache lines of their own, 128 bytes apart so that fetching
 * neighbours in pairs does not join them again; then the slots.
 */
final class RingMemory {
  /** Where the consumer's counter lies. */
  static final long HEAD = 128;
  /** Where several producers keep the head as one of them last saw it. */
  static final long SEEN_HEAD = 256;
  /** Where the producers' counter lies. */
  static final long TAIL = 384;
  /** Where the first slot begins. */
  static final long SLOTS = 512;

  static final VarHandle COUNTERS = ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN)
      .varHandle().withInvokeExactBehavior();

  private RingMemory() {}

  static MemorySegment allocate(Arena arena, int capacity, int stride, long start) {
    MemorySegment memory = arena.allocate(SLOTS + (long) stride * capacity, 128);
    COUNTERS.set(memory, HEAD, start);
    COUNTERS.set(memory, SEEN_HEAD, start);
    COUNTERS.set(memory, TAIL, start);
    for (int i = 0; i < capacity; i++) {
      long position = start + i;
      MessageSlot.clear(memory, SLOTS + (position & capacity - 1) * stride, position);
    }
    return memory;
  }

  static void checkCapacity(int capacity) {
    if (capacity < 1 || capacity > 1 << 20 || Integer.bitCount(capacity) != 1) {
      throw new IllegalArgumentException(
          "a ring's capacity is a power of two from 1 to 1048576, not " + capacity);
    }
  }
}
