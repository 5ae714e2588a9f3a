package io.ringkernel.tests.corpus;

/** Handlers run on a WebGPU device. */
final class WebGpuActorSupervisionTest extends ActorSupervisionContract {
  @Override
  ActorPlace place() {
    return ActorPlace.WEBGPU;
  }
}
