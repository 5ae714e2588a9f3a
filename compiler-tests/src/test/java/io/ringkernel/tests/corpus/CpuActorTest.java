package io.ringkernel.tests.corpus;

/** Handlers run on the JVM. */
final class CpuActorTest extends ActorContract {
  @Override
  ActorPlace place() {
    return ActorPlace.CPU;
  }
}
