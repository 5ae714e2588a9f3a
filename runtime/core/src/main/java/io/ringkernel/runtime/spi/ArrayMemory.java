package io.ringkernel.runtime.spi;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.nio.ByteOrder;

/**
 * The bytes of arrays of primitives as devices have them: little-endian, as every supported host
 * is, and a byte for a {@code boolean}.
 */
public final class ArrayMemory {
  private ArrayMemory() {}

  /** Bytes of an element. */
  public static int elementBytes(Object array) {
    return switch (array) {
      case boolean[] _, byte[] _ -> 1;
      case short[] _, char[] _ -> 2;
      case int[] _, float[] _ -> 4;
      case long[] _, double[] _ -> 8;
      default -> throw new AssertionError(array.getClass());
    };
  }

  /** Bytes of all elements. */
  public static long bytes(Object array) {
    return (long) Array.getLength(array) * elementBytes(array);
  }

  /**
   * The bytes of an array: its own, but a copy for {@code boolean}s.
   *
   * @throws UnsupportedOperationException on a big-endian host
   */
  public static MemorySegment segment(Object array) {
    if (ByteOrder.nativeOrder() != ByteOrder.LITTLE_ENDIAN) {
      throw new UnsupportedOperationException("device back ends need a little-endian host");
    }
    return switch (array) {
      case boolean[] a -> MemorySegment.ofArray(bytes(a));
      case byte[] a -> MemorySegment.ofArray(a);
      case short[] a -> MemorySegment.ofArray(a);
      case char[] a -> MemorySegment.ofArray(a);
      case int[] a -> MemorySegment.ofArray(a);
      case long[] a -> MemorySegment.ofArray(a);
      case float[] a -> MemorySegment.ofArray(a);
      case double[] a -> MemorySegment.ofArray(a);
      default -> throw new AssertionError(array.getClass());
    };
  }

  private static byte[] bytes(boolean[] array) {
    byte[] bytes = new byte[array.length];
    for (int i = 0; i < array.length; i++) {
      bytes[i] = (byte) (array[i] ? 1 : 0);
    }
    return bytes;
  }

  /** Fills the start of an array. */
  public static void copy(MemorySegment source, Object array) {
    if (array instanceof boolean[] booleans) {
      for (int i = 0; i < source.byteSize(); i++) {
        booleans[i] = source.get(ValueLayout.JAVA_BYTE, i) != 0;
      }
    } else {
      segment(array).asSlice(0, source.byteSize()).copyFrom(source);
    }
  }

  /** Reads the start of an array. */
  public static void copy(Object array, MemorySegment target) {
    target.copyFrom(segment(array).asSlice(0, target.byteSize()));
  }
}
