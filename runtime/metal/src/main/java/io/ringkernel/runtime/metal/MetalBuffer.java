package io.ringkernel.runtime.metal;

import java.lang.foreign.MemorySegment;

/**
 * Memory that the host and the device share: nothing is staged. The host waits for the launches
 * that use it before it reads or writes.
 */
public final class MetalBuffer extends MetalResource {
  private final MemorySegment contents;
  private long lastLaunch;

  MetalBuffer(MetalDevice owner, MemorySegment handle, MemorySegment contents) {
    super(owner, handle);
    this.contents = contents;
  }

  /** Bytes. */
  public long size() {
    return contents.byteSize();
  }

  /**
   * Copies from the host into the buffer, after the launches that use it.
   *
   * @param offset bytes from the start of the buffer
   * @throws IndexOutOfBoundsException if the bytes do not fit
   * @throws IllegalStateException if the buffer or its device is closed
   * @throws MetalException if such a launch failed
   */
  public void write(long offset, MemorySegment source) {
    synchronized (owner()) {
      MemorySegment.copy(source, 0, ready(), offset, source.byteSize());
    }
  }

  /**
   * Copies from the buffer to the host, after the launches that use it.
   *
   * @param offset bytes from the start of the buffer
   * @throws IndexOutOfBoundsException if the bytes are not all there
   * @throws IllegalStateException if the buffer or its device is closed
   * @throws MetalException if such a launch failed
   */
  public void read(long offset, MemorySegment target) {
    synchronized (owner()) {
      MemorySegment.copy(ready(), offset, target, 0, target.byteSize());
    }
  }

  private MemorySegment ready() {
    handle(owner());
    owner().await(lastLaunch);
    return contents;
  }

  void usedBy(long launch) {
    lastLaunch = launch;
  }

  @Override
  String noun() {
    return "buffer";
  }
}
