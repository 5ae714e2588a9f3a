package io.ringkernel.tests.corpus;

/** Handlers run on the JVM. */
final class CpuSendTest extends SendContract {
  @Override
  ActorPlace place() {
    return ActorPlace.CPU;
  }
}
