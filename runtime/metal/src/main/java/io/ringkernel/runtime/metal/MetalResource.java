package io.ringkernel.runtime.metal;

import java.lang.foreign.MemorySegment;

/** Something that belongs to a device and is released with it at the latest. */
public abstract sealed class MetalResource implements AutoCloseable
    permits MetalModule, MetalPipeline, MetalBuffer {
  private final MetalDevice owner;
  private MemorySegment handle;

  MetalResource(MetalDevice owner, MemorySegment handle) {
    this.owner = owner;
    this.handle = handle;
    owner.register(this);
  }

  /** Releases the resource; closing twice, or after its device, does nothing. */
  @Override
  public final void close() {
    synchronized (owner) {
      if (handle != null) {
        owner.objectiveC().release(handle);
        handle = null;
        owner.unregister(this);
      }
    }
  }

  /** The object, of the device that is to use it. */
  final MemorySegment handle(MetalDevice user) {
    if (user != owner) {
      throw new IllegalArgumentException("the " + noun() + " belongs to another device");
    }
    if (handle == null) {
      throw new IllegalStateException("the " + noun() + " is closed");
    }
    return handle;
  }

  final MetalDevice owner() {
    return owner;
  }

  abstract String noun();
}
