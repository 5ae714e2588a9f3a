package io.ringkernel.samples.wavesim;

/**
 * Steps a pressure field that starts silent. Not thread-safe.
 *
 * <p>Every implementation computes the formula of {@link WaveKernels} in its order, then adds what
 * the source gives, where that is not 0; so any two give the same bits.
 */
interface WaveEngine extends AutoCloseable {
  /** What runs the steps, in words for the user. */
  String name();

  /**
   * Does {@code drive.length} steps.
   *
   * @param source index of the driven cell, or -1
   * @param drive pressure added to the source cell in each step
   * @param receivers indices of the recorded cells, or -1; without any, steps in which the source
   *     is silent may be taken together
   * @return for each of them the pressure after each step; zeros for -1
   */
  float[][] advance(int source, float[] drive, int[] receivers);

  /**
   * Does {@code drive.length} steps.
   *
   * @param receiver index of the recorded cell, or -1
   * @return the pressure in the receiver cell after each step; zeros without a receiver
   */
  default float[] advance(int source, float[] drive, int receiver) {
    if (receiver < 0) {
      advance(source, drive, new int[0]);
      return new float[drive.length];
    }
    return advance(source, drive, new int[] {receiver})[0];
  }

  /**
   * Replaces the field; the next step is the first after {@code now}.
   *
   * @param previous pressure one step before, row by row; 0 in walls
   * @param now pressure, likewise
   */
  void begin(float[] previous, float[] now);

  /** A copy of the pressure field after the last step, row by row. */
  float[] pressure();

  /** A copy of the pressure field one step before, row by row. */
  float[] before();

  @Override
  void close();
}
