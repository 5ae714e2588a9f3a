package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;

/** Handlers whose turns a block shares run on a WebGPU device. */
final class WebGpuBlockHandlerTest extends BlockHandlerContract {
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
