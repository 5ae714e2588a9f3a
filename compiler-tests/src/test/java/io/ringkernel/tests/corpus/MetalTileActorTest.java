package io.ringkernel.tests.corpus;

/** Tiles run on a Metal device. */
final class MetalTileActorTest extends TileActorContract {
  @Override
  ActorPlace place() {
    return ActorPlace.METAL;
  }
}
