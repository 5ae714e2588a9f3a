package io.ringkernel.runtime.webgpu;

import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.MemorySegment;

/** A block of device memory, zero when created. */
public final class GpuBuffer extends DeviceResource {
  private final long size;

  GpuBuffer(WebGpuDevice owner, MemorySegment handle, long size) {
    super(owner, handle);
    this.size = size;
  }

  /**
   * Returns the size.
   *
   * @return bytes, a multiple of 4
   */
  public long size() {
    return size;
  }

  /**
   * Copies host memory to the start of the buffer.
   *
   * @param source bytes to copy; their number must be a multiple of 4 and at most {@link #size()}
   * @throws IllegalStateException if the buffer or its device is closed
   * @throws IllegalArgumentException if the number of bytes does not fit
   */
  public void write(MemorySegment source) {
    owner().write(this, 0, source);
  }

  /**
   * Copies the start of the buffer to host memory and waits for it.
   *
   * @param target receives as many bytes as it is long; a multiple of 4 and at most {@link #size()}
   * @throws IllegalStateException if the buffer or its device is closed
   * @throws IllegalArgumentException if the number of bytes does not fit
   */
  public void read(MemorySegment target) {
    owner().read(this, 0, target);
  }

  @Override
  void release(DeviceConnection connection, MemorySegment released) {
    connection.release(Function.BUFFER_DESTROY, released);
    connection.release(Function.BUFFER_RELEASE, released);
  }

  @Override
  String noun() {
    return "buffer";
  }
}
