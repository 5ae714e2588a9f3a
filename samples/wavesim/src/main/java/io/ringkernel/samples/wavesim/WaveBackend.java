package io.ringkernel.samples.wavesim;

/** Where a simulation runs: makes its engine and its actors. */
interface WaveBackend {
  /** A fresh, silent field. */
  WaveEngine engine(Medium medium);

  /** A fresh, silent field that is computed in another way than {@link WaveMode#STANDARD}, too. */
  default WaveEngine engine(Medium medium, WaveMode mode) {
    return switch (mode) {
      case STANDARD -> engine(medium);
      case CELL_BY_CELL, ROW_BY_ROW, CHAOTIC -> new LoopEngine(mode, medium);
      case SYNCHRONISED -> new BarrierEngine(medium);
      case ACTORS -> new TileEngine(medium);
    };
  }

  /** Fresh actors. */
  WaveActors actors();

  /** The kernel and actor classes themselves, called as plain Java. */
  static WaveBackend direct() {
    return new WaveBackend() {
      @Override
      public WaveEngine engine(Medium medium) {
        return new DirectEngine(medium);
      }

      @Override
      public WaveActors actors() {
        return new DirectActors();
      }
    };
  }
}
