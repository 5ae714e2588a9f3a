package io.ringkernel.tests.corpus;

/** Tiles run on a WebGPU device. */
final class WebGpuTileActorTest extends TileActorContract {
  @Override
  ActorPlace place() {
    return ActorPlace.WEBGPU;
  }
}
