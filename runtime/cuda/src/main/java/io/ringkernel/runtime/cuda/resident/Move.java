package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.spi.RuntimeStage;

/** An actor's way to another grid. */
final class Move {
  final ResidentGroup target;
  final RuntimeStage<Void> stage = new RuntimeStage<>();
  /** What it takes along, once it has left; null before. */
  byte[] state;

  Move(ResidentGroup target) {
    this.target = target;
  }

  /** Gives up the place in a grid, with the state that is there where the actor has begun. */
  void depart(ResidentGroup from, ResidentGroup.Place place, boolean hasState) {
    state = new byte[0];
    if (hasState) {
      state = from.await(Command.READ, place, new byte[0]);
      from.absent();
      from.end(place, () -> from.freed(place));
    } else {
      from.freed(place);
    }
  }
}
