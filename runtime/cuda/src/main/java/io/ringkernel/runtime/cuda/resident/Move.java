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
}
