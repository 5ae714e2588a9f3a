package io.ringkernel.tests.corpus;

/** Actors move between two kernels that stay on an emulated CUDA device. */
final class CudaMovingActorTest extends MovingActorContract {
  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA_RESIDENT;
  }
}
