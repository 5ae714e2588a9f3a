package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;

/** Tiles run on a WebGPU device. */
final class WebGpuTileActorTest extends TileActorContract {
  @Override
  RuntimeBuilder builder() {
    Tools.require(Tool.WEBGPU);
    Tools.require(Tool.VULKAN);
    return RingRuntime.builder().backend(Backend.WEBGPU);
  }

  @Override
  boolean isDevice() {
    return true;
  }
}
