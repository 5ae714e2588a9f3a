package io.ringkernel.benchmarks.ring;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bytes of a message, and access to long words in a byte array. */
final class Payload {
  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder())
          .withInvokeExactBehavior();
  /** Room before and after an array's used part, so that no neighbour shares a line with it. */
  static final int MARGIN = 256;

  private Payload() {}

  static byte[] pattern(int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (i * 31 + 7);
    }
    return bytes;
  }

  static long tail(int size) {
    return (long) LONG.get(pattern(size), size - 8);
  }

  /** What a producer sends, off heap. */
  static MemorySegment source(Arena arena, int size) {
    MemorySegment source = target(arena, size);
    source.copyFrom(MemorySegment.ofArray(pattern(size)));
    return source;
  }

  /** Where a consumer puts what it received, off heap. */
  static MemorySegment target(Arena arena, int size) {
    return arena.allocate(size + 2L * MARGIN, 64).asSlice(MARGIN, size);
  }
}
