package io.ringkernel.tests.corpus;

/** Handlers whose turns a block shares run on a Metal device. */
final class MetalBlockHandlerTest extends BlockHandlerContract {
  @Override
  ActorPlace place() {
    return ActorPlace.METAL;
  }
}
