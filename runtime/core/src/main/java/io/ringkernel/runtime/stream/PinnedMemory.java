package io.ringkernel.runtime.stream;

import java.lang.foreign.MemorySegment;

/**
 * Memory of the host that the device reads and writes itself, so that copies take no detour through
 * other memory. On the CPU it is ordinary memory outside the heap.
 */
public interface PinnedMemory extends AutoCloseable {
  /** The memory; zero when made. Not accessible after {@link #close()}. */
  MemorySegment memory();

  /** Frees the memory; no copy may be using it. Closing again does nothing. */
  @Override
  void close();
}
