package io.ringkernel.tests.corpus;

/** Handlers run on a WebGPU device. */
final class WebGpuSendTest extends SendContract {
  @Override
  ActorPlace place() {
    return ActorPlace.WEBGPU;
  }
}
