package io.ringkernel.samples.wavesim.sound;

/**
 * Changes the sample rate of a signal, band-limited: each output sample is a weighted mean of the
 * input, the weights a sinc under a Kaiser window. Beta 9 keeps what is stopped 90 dB down.
 */
public final class Resampler {
  /** Zero crossings of the sinc on each side; sets how steep the cut is. */
  private static final int CROSSINGS = 32;

  private static final double BETA = 9;

  /** Rows of the weight table between two zero crossings; interpolated linearly. */
  private static final int ROWS = 512;

  private static final double[] WEIGHTS = weights();

  private Resampler() {}

  /**
   * Resamples and limits the band.
   *
   * @param input the signal
   * @param rate samples a second of the result, positive
   * @param bandwidth frequency in Hz at which half the amplitude is left; lowered to what input and
   *     result can carry
   */
  public static Recording resample(Recording input, double rate, double bandwidth) {
    // The window widens the edge; a cut a little below Nyquist keeps the mirror image out.
    double carried = 0.5 * Math.min(input.rate(), rate) * 0.94;
    double cut = Math.min(bandwidth, carried);
    double scale = 2 * cut / input.rate();
    double reach = CROSSINGS / scale;
    float[] source = input.samples();
    int length = (int) Math.ceil(source.length * (rate / input.rate()));
    float[] result = new float[length];
    for (int i = 0; i < length; i++) {
      double centre = i * (input.rate() / rate);
      int from = Math.max(0, (int) Math.ceil(centre - reach));
      int to = Math.min(source.length - 1, (int) Math.floor(centre + reach));
      double sum = 0;
      for (int k = from; k <= to; k++) {
        sum += source[k] * weight(Math.abs(k - centre) * scale);
      }
      result[i] = (float) (sum * scale);
    }
    return new Recording(rate, result);
  }

  private static double weight(double distance) {
    double row = distance * ROWS;
    int index = (int) row;
    double fraction = row - index;
    return WEIGHTS[index] + fraction * (WEIGHTS[index + 1] - WEIGHTS[index]);
  }

  private static double[] weights() {
    double[] table = new double[CROSSINGS * ROWS + 2];
    double whole = bessel(BETA);
    for (int i = 0; i < CROSSINGS * ROWS; i++) {
      double distance = i / (double) ROWS;
      double place = distance / CROSSINGS;
      double sinc = i == 0 ? 1 : StrictMath.sin(Math.PI * distance) / (Math.PI * distance);
      table[i] = sinc * bessel(BETA * Math.sqrt(1 - place * place)) / whole;
    }
    return table;
  }

  /** The modified Bessel function of order 0, by its series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > sum * 1e-16; k++) {
      term *= (x / (2 * k)) * (x / (2 * k));
      sum += term;
    }
    return sum;
  }
}
