package io.ringkernel.tests.corpus;

/** Handlers run on an emulated CUDA device, launch after launch. */
final class CudaActorSupervisionTest extends ActorSupervisionContract {
  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA;
  }
}
