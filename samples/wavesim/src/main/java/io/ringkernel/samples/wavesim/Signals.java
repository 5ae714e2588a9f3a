package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.sound.Recording;

/** What drives the source cell, one value a step. */
public final class Signals {
  /** Below hearing; a slower drift would pump up the pressure of a closed room. */
  private static final double LOWEST_HZ = 20;

  private Signals() {}

  /**
   * A pulse with one crest between two troughs (Ricker); its sum is 0.
   *
   * @param wavelength cells a wave at its peak frequency
   */
  static float[] pulse(double wavelength) {
    return pulse(wavelength, Medium.COURANT);
  }

  /**
   * The same pulse on another grid.
   *
   * @param wavelength cells a wave at its peak frequency
   * @param courant cells that a wave crosses in one step
   */
  public static float[] pulse(double wavelength, double courant) {
    double frequency = courant / wavelength;
    int middle = (int) Math.ceil(1.3 / frequency);
    float[] signal = new float[2 * middle + 1];
    for (int n = 0; n < signal.length; n++) {
      double phase = Math.PI * frequency * (n - middle);
      signal[n] = (float) ((1 - 2 * phase * phase) * StrictMath.exp(-phase * phase));
    }
    return signal;
  }

  /**
   * A tone, loud enough to be seen beside a pulse, that rises over two periods, so that it does not
   * begin with a click.
   *
   * @param periods how far it has come, not negative
   */
  public static float sine(double periods) {
    return (float) (Math.min(1, periods / 2) * 0.2 * Math.sin(2 * Math.PI * periods));
  }

  /**
   * How many steps from one on the source is silent.
   *
   * @param source cell that is driven, or -1
   */
  public static int quiet(int source, float[] drive, int from) {
    int end = from;
    while (end < drive.length && (source < 0 || drive[end] == 0f)) {
      end++;
    }
    return end - from;
  }

  /**
   * A recording as the flow of a small loudspeaker: pressure is driven by the change of the flow,
   * so this is its difference from step to step, without what lies below hearing.
   *
   * @param recording sampled once a step
   */
  public static float[] loudspeaker(Recording recording) {
    float[] samples = recording.samples();
    double keep = 1 - 2 * Math.PI * LOWEST_HZ / recording.rate();
    float[] signal = new float[samples.length];
    double before = 0;
    double flow = 0;
    for (int n = 0; n < samples.length; n++) {
      double next = keep * (flow + samples[n] - before);
      signal[n] = (float) (next - flow);
      before = samples[n];
      flow = next;
    }
    return signal;
  }
}
