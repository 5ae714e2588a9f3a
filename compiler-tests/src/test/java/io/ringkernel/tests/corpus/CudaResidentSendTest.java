package io.ringkernel.tests.corpus;

/** Handlers run in a kernel that stays on an emulated CUDA device. */
final class CudaResidentSendTest extends SendContract {
  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA_RESIDENT;
  }
}
