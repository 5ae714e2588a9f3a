package io.ringkernel.samples.wavesim;

/** What drives the source cell. */
@FunctionalInterface
interface Signal {
  /**
   * The pressure that is added in a step.
   *
   * @param step from 0; before 0 all is silent
   */
  float at(long step);

  /** A signal that ends. */
  static Signal of(float[] samples) {
    return step -> step >= 0 && step < samples.length ? samples[(int) step] : 0f;
  }

  /**
   * A tone that never ends; it rises over two periods, so that it does not begin with a click.
   *
   * @param frequency periods a step
   */
  static Signal sine(double frequency) {
    return step -> step < 0 ? 0f : Signals.sine(step * frequency);
  }
}
