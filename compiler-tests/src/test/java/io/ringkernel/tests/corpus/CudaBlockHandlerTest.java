package io.ringkernel.tests.corpus;

/** Handlers whose turns a block shares run on an emulated CUDA device, launch after launch. */
final class CudaBlockHandlerTest extends BlockHandlerContract {
  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA;
  }
}
