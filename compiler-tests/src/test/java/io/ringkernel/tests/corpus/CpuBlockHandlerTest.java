package io.ringkernel.tests.corpus;

/** Handlers whose turns a block shares run on the CPU. */
final class CpuBlockHandlerTest extends BlockHandlerContract {
  @Override
  ActorPlace place() {
    return ActorPlace.CPU;
  }
}
