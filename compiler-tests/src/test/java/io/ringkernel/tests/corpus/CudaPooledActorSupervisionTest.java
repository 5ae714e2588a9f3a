package io.ringkernel.tests.corpus;

/** Handlers of pooled actors run in a kernel that stays on an emulated CUDA device. */
final class CudaPooledActorSupervisionTest extends ActorSupervisionContract {
  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA_POOLED;
  }
}
