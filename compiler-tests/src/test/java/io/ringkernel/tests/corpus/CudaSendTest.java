package io.ringkernel.tests.corpus;

/** Handlers run on an emulated CUDA device, launch after launch. */
final class CudaSendTest extends SendContract {
  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA;
  }
}
