package io.ringkernel.samples.wavesim;

/** Where a simulation runs: makes its engine and its actors. */
interface WaveBackend {
  /** A fresh, silent field. */
  WaveEngine engine(Medium medium);

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
