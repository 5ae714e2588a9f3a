package io.ringkernel.runtime.device;

import java.lang.foreign.MemorySegment;

/** A block of memory of a {@link ComputeDevice}. */
public interface DeviceMemory extends AutoCloseable {
  /** Bytes; a multiple of 4. */
  long size();

  /**
   * Copies from the host into the block.
   *
   * @param offset bytes from the start of the block; like the size of the source a multiple of 4
   */
  void write(long offset, MemorySegment source);

  /**
   * Copies from the block to the host, after what was asked for before.
   *
   * @param offset bytes from the start of the block; like the size of the target a multiple of 4
   */
  void read(long offset, MemorySegment target);

  /** Copies from the host to the start of the block. */
  default void write(MemorySegment source) {
    write(0, source);
  }

  /** Copies the start of the block to the host. */
  default void read(MemorySegment target) {
    read(0, target);
  }

  /** Copies from native memory of the host, which is not changed before the lane is through. */
  default void send(MemorySegment source) {
    write(source);
  }

  /** Copies to native memory of the host, which is filled when the lane is through. */
  default void receive(MemorySegment target) {
    read(target);
  }

  /** Frees the block. */
  @Override
  void close();
}
