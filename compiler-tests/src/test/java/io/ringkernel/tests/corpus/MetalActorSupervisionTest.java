package io.ringkernel.tests.corpus;

/** Handlers run on a Metal device. */
final class MetalActorSupervisionTest extends ActorSupervisionContract {
  @Override
  ActorPlace place() {
    return ActorPlace.METAL;
  }
}
