package io.ringkernel.runtime.webgpu;

import java.lang.foreign.MemorySegment;

/** Something that belongs to a device and is released with it at the latest. */
public abstract sealed class DeviceResource implements AutoCloseable
    permits ShaderModule, ComputePipeline, GpuBuffer {
  private final WebGpuDevice owner;
  private MemorySegment handle;

  DeviceResource(WebGpuDevice owner, MemorySegment handle) {
    this.owner = owner;
    this.handle = handle;
    owner.register(this);
  }

  /** Releases the resource; closing twice, or after its device, does nothing. */
  @Override
  public final void close() {
    synchronized (owner) {
      if (handle != null) {
        release(owner.connection(), handle);
        handle = null;
        owner.unregister(this);
      }
    }
  }

  abstract void release(DeviceConnection connection, MemorySegment released);

  /** Returns the native handle, checking that it is open and of this device. */
  final MemorySegment handle(WebGpuDevice user) {
    if (user != owner) {
      throw new IllegalArgumentException("the " + noun() + " belongs to another device");
    }
    if (handle == null) {
      throw new IllegalStateException("the " + noun() + " is closed");
    }
    return handle;
  }

  final WebGpuDevice owner() {
    return owner;
  }

  abstract String noun();
}
