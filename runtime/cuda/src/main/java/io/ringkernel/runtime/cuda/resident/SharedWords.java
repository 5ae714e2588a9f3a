package io.ringkernel.runtime.cuda.resident;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Words of memory that host and device both see; aligned, little-endian. */
final class SharedWords {
  private static final VarHandle LONGS =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN).varHandle()
          .withInvokeExactBehavior();
  private static final VarHandle INTS =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN).varHandle()
          .withInvokeExactBehavior();

  private SharedWords() {}

  /** What was written before the word that is read is visible. */
  static long acquire(MemorySegment memory, long at) {
    return (long) LONGS.getAcquire(memory, at);
  }

  /** Everything that was written before is visible to who reads the word. */
  static void release(MemorySegment memory, long at, long value) {
    LONGS.setRelease(memory, at, value);
  }

  static void release(MemorySegment memory, long at, int value) {
    INTS.setRelease(memory, at, value);
  }

  static boolean compareAndSet(MemorySegment memory, long at, long expected, long value) {
    return LONGS.compareAndSet(memory, at, expected, value);
  }

  static long getLong(MemorySegment memory, long at) {
    return (long) LONGS.get(memory, at);
  }

  static int getInt(MemorySegment memory, long at) {
    return (int) INTS.get(memory, at);
  }

  static void put(MemorySegment memory, long at, long value) {
    LONGS.set(memory, at, value);
  }

  static void put(MemorySegment memory, long at, int value) {
    INTS.set(memory, at, value);
  }
}
