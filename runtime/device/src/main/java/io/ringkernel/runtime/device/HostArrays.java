package io.ringkernel.runtime.device;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import io.ringkernel.runtime.spi.ArrayMemory;
import java.lang.reflect.Array;

/**
 * Moves Java arrays to device memory and back. Their bytes are those of the host, which must be
 * little-endian as every supported device is; a {@code boolean} takes one byte.
 */
final class HostArrays {
  private HostArrays() {}

  /** Bytes that an array needs on a device: whole words, and at least one element's. */
  static long deviceBytes(Object array) {
    long bytes = Math.max(1, Array.getLength(array)) * (long) ArrayMemory.elementBytes(array);
    return (bytes + 3) / 4 * 4;
  }

  static void write(Object array, DeviceMemory memory) {
    if (Array.getLength(array) == 0) {
      return;
    }
    memory.write(wholeWords(ArrayMemory.segment(array), array));
  }

  static void read(DeviceMemory memory, Object array) {
    if (Array.getLength(array) == 0) {
      return;
    }
    MemorySegment target = ArrayMemory.segment(array);
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
}
