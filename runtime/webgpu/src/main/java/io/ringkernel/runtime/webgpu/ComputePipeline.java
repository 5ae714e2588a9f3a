package io.ringkernel.runtime.webgpu;

import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.MemorySegment;

/** An entry point of a shader module, ready to be dispatched. */
public final class ComputePipeline extends DeviceResource {
  private final MemorySegment layout;

  ComputePipeline(WebGpuDevice owner, MemorySegment handle, MemorySegment layout) {
    super(owner, handle);
    this.layout = layout;
  }

  /** The layout of bind group 0. */
  MemorySegment bindGroupLayout() {
    return layout;
  }

  @Override
  void release(DeviceConnection connection, MemorySegment released) {
    connection.release(Function.BIND_GROUP_LAYOUT_RELEASE, layout);
    connection.release(Function.COMPUTE_PIPELINE_RELEASE, released);
  }

  @Override
  String noun() {
    return "compute pipeline";
  }
}
