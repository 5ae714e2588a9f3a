package io.ringkernel.tests.corpus;

/** Tiles run in a kernel that stays on an emulated CUDA device. */
final class CudaResidentTileActorTest extends TileActorContract {
  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA_RESIDENT;
  }
}
