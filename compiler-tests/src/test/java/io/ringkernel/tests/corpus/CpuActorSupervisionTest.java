package io.ringkernel.tests.corpus;

/** Handlers run on the JVM. */
final class CpuActorSupervisionTest extends ActorSupervisionContract {
  @Override
  ActorPlace place() {
    return ActorPlace.CPU;
  }
}
