package io.ringkernel.tests.corpus;

/** Handlers run on a Metal device. */
final class MetalActorTest extends ActorContract {
  @Override
  ActorPlace place() {
    return ActorPlace.METAL;
  }
}
