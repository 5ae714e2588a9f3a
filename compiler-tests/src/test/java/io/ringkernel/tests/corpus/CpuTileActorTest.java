package io.ringkernel.tests.corpus;

/** Tiles run on the JVM. */
final class CpuTileActorTest extends TileActorContract {
  @Override
  ActorPlace place() {
    return ActorPlace.CPU;
  }
}
