package io.ringkernel.tests.corpus;

/** Handlers whose turns a block shares of pooled actors run on an emulated CUDA device. */
final class CudaPooledBlockHandlerTest extends BlockHandlerContract {
  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA_POOLED;
  }
}
