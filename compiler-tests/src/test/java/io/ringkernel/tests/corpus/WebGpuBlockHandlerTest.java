package io.ringkernel.tests.corpus;

/** Handlers whose turns a block shares run on a WebGPU device. */
final class WebGpuBlockHandlerTest extends BlockHandlerContract {
  @Override
  ActorPlace place() {
    return ActorPlace.WEBGPU;
  }
}
