package io.ringkernel.tests.corpus;

/** Tiles run on an emulated CUDA device, launch after launch. */
final class CudaTileActorTest extends TileActorContract {
  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA;
  }
}
