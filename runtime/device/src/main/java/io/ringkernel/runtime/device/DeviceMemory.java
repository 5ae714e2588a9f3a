package io.ringkernel.runtime.device;

import java.lang.foreign.MemorySegment;

/** A block of memory of a {@link ComputeDevice}. */
public interface DeviceMemory extends AutoCloseable {
  /** Bytes; a multiple of 4. */
  long size();

  /** Copies from the host to the start of the block; a multiple of 4 bytes, at most all of it. */
  void write(MemorySegment source);

  /** Copies the start of the block to the host, after what was asked for before. */
  void read(MemorySegment target);

  /** Frees the block. */
  @Override
  void close();
}
