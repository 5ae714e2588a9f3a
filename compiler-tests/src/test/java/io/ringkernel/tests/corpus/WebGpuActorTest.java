package io.ringkernel.tests.corpus;

/** Handlers run on a WebGPU device. */
final class WebGpuActorTest extends ActorContract {
  @Override
  ActorPlace place() {
    return ActorPlace.WEBGPU;
  }
}
