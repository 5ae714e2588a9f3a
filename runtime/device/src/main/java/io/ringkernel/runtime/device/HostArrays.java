package io.ringkernel.runtime.device;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.nio.ByteOrder;

/**
 * Moves Java arrays to device memory and back. Their bytes are those of the host, which must be
 * little-endian as every supported device is; a {@code boolean} takes one byte.
 */
final class HostArrays {
  private HostArrays() {}

  /** Bytes that an array needs on a device: whole words, and at least one element's. */
  static long deviceBytes(Object array) {
    long bytes = Math.max(1, Array.getLength(array)) * (long) elementBytes(array);
    return (bytes + 3) / 4 * 4;
  }

  static void write(Object array, DeviceMemory memory) {
    if (Array.getLength(array) == 0) {
      return;
    }
    memory.write(wholeWords(segment(array), array));
  }

  static void read(DeviceMemory memory, Object array) {
    if (Array.getLength(array) == 0) {
      return;
    }
    MemorySegment target = segment(array);
    boolean direct = !(array instanceof boolean[]) && target.byteSize() % 4 == 0;
    MemorySegment received =
        direct ? target : MemorySegment.ofArray(new byte[(int) deviceBytes(array)]);
    memory.read(received);
    if (array instanceof boolean[] booleans) {
      for (int i = 0; i < booleans.length; i++) {
        booleans[i] = received.get(ValueLayout.JAVA_BYTE, i) != 0;
      }
    } else if (!direct) {
      target.copyFrom(received.asSlice(0, target.byteSize()));
    }
  }

  private static MemorySegment wholeWords(MemorySegment bytes, Object array) {
    if (bytes.byteSize() % 4 == 0) {
      return bytes;
    }
    MemorySegment padded = MemorySegment.ofArray(new byte[(int) deviceBytes(array)]);
    padded.asSlice(0, bytes.byteSize()).copyFrom(bytes);
    return padded;
  }

  private static MemorySegment segment(Object array) {
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

  private static int elementBytes(Object array) {
    return switch (array) {
      case boolean[] _, byte[] _ -> 1;
      case short[] _, char[] _ -> 2;
      case int[] _, float[] _ -> 4;
      case long[] _, double[] _ -> 8;
      default -> throw new AssertionError(array.getClass());
    };
  }
}
