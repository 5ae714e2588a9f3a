package io.ringkernel.tests.corpus;

/** Handlers run on a Metal device. */
final class MetalSendTest extends SendContract {
  @Override
  ActorPlace place() {
    return ActorPlace.METAL;
  }
}
