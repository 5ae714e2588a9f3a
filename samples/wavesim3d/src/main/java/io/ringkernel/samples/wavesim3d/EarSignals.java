package io.ringkernel.samples.wavesim3d;

import io.ringkernel.samples.wavesim.sound.Recording;

/** Compares what two ears heard. */
final class EarSignals {
  /** More than a wave needs around a head of coarse cells. */
  private static final double LONGEST_DELAY = 1.5e-3;

  /** What an onset must reach, as a share of the loudest. */
  private static final float ONSET = 0.1f;

  private EarSignals() {}

  /** One ear of a trace that has left and right in turn. */
  static float[] ear(float[] trace, int ear) {
    float[] samples = new float[trace.length / 2];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = trace[2 * i + ear];
    }
    return samples;
  }

  /**
   * Delay and level of the first sound alone, before walls answer: the delay is where the two
   * signals fit best.
   */
  static RoomResult.Ears compare(Recording leftEar, Recording rightEar) {
    float[] left = leftEar.samples();
    float[] right = rightEar.samples();
    double rate = leftEar.rate();
    int most = (int) Math.ceil(LONGEST_DELAY * rate);
    int from = Math.max(0, Math.min(onset(leftEar), onset(rightEar)) - most);
    int until = Math.min(left.length, from + 6 * most);
    int best = 0;
    double fit = Double.NEGATIVE_INFINITY;
    for (int delay = -most; delay <= most; delay++) {
      double sum = 0;
      for (int i = from; i < until; i++) {
        int other = i + delay;
        sum += other >= from && other < until ? (double) left[i] * right[other] : 0;
      }
      if (sum > fit) {
        fit = sum;
        best = delay;
      }
    }
    double loudLeft = energy(left, from, until);
    double loudRight = energy(right, from, until);
    boolean isHeard = loudLeft > 0 && loudRight > 0;
    return new RoomResult.Ears(isHeard ? best / rate : 0,
        isHeard ? 10 * Math.log10(loudRight / loudLeft) : 0, isHeard);
  }

  private static int onset(Recording ear) {
    float[] samples = ear.samples();
    float heard = ONSET * ear.peak();
    int i = 0;
    while (i < samples.length && Math.abs(samples[i]) < heard) {
      i++;
    }
    return i;
  }

  private static double energy(float[] samples, int from, int until) {
    double sum = 0;
    for (int i = from; i < until; i++) {
      sum += (double) samples[i] * samples[i];
    }
    return sum;
  }
}
