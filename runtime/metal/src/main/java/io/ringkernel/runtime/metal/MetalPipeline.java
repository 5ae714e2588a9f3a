package io.ringkernel.runtime.metal;

import java.lang.foreign.MemorySegment;

/** A kernel made ready for a device. */
public final class MetalPipeline extends MetalResource {
  private final long maxThreads;

  MetalPipeline(MetalDevice owner, MemorySegment handle, long maxThreads) {
    super(owner, handle);
    this.maxThreads = maxThreads;
  }

  /** Most work items of a group that this kernel can run with, in all dimensions together. */
  public long maxThreads() {
    return maxThreads;
  }

  @Override
  String noun() {
    return "pipeline";
  }
}
