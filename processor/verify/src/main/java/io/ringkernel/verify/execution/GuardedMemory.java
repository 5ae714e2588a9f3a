package io.ringkernel.verify.execution;

import io.ringkernel.runtime.cuda.driver.GpuDriver;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * Device memory with bytes behind it that no kernel may change.
 *
 * @param bytes how many belong to the array
 */
record GuardedMemory(long address, int bytes) {
  private static final int GUARD_BYTES = 256;
  private static final byte GUARD = (byte) 0xa5;

  /** Allocates memory for a content and copies it there. */
  static GuardedMemory of(GpuDriver driver, long stream, byte[] content) {
    GuardedMemory memory =
        new GuardedMemory(driver.allocate(content.length + (long) GUARD_BYTES), content.length);
    try (Arena arena = Arena.ofConfined()) {
      byte[] guarded = Arrays.copyOf(content, content.length + GUARD_BYTES);
      Arrays.fill(guarded, content.length, guarded.length, GUARD);
      driver.copyToDevice(memory.address(),
          arena.allocateFrom(ValueLayout.JAVA_BYTE, guarded), stream);
      driver.synchronizeStream(stream); // the copy has read what is freed here
    }
    return memory;
  }

  /** The array and what is behind it. */
  byte[] read(GpuDriver driver, long stream) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate((long) bytes + GUARD_BYTES);
      driver.copyToHost(copy, address, stream);
      driver.synchronizeStream(stream);
      return copy.toArray(ValueLayout.JAVA_BYTE);
    }
  }

  /** Whether nothing was written behind the array. */
  boolean isGuardWhole(byte[] content) {
    for (int i = bytes; i < content.length; i++) {
      if (content[i] != GUARD) {
        return false;
      }
    }
    return true;
  }
}
