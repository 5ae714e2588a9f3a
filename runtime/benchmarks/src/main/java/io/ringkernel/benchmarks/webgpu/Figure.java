package io.ringkernel.benchmarks.webgpu;

import java.util.Arrays;

/**
 * What was measured of one thing: a value of each round, in the order of rounds.
 *
 * @param family what it is compared within
 * @param ours whether RingKernel did it
 * @param micros microseconds of one message or launch, or of what {@code name} says
 */
public record Figure(String family, String name, boolean ours, double[] micros) {
  /** The middle of the rounds. */
  public double median() {
    return quantile(micros, 0.5);
  }

  /** The middle of what rounds of the other took beside the same rounds of this one. */
  double timesFasterThan(Figure other) {
    double[] ratios = new double[micros.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = other.micros[i] / micros[i];
    }
    return quantile(ratios, 0.5);
  }

  /** How much more the rounds of this one took than the same rounds of the other: a share. */
  double overhead(Figure other, double quantile) {
    double[] shares = new double[micros.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = micros[i] / other.micros[i] - 1;
    }
    return quantile(shares, quantile);
  }

  private static double quantile(double[] values, double quantile) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(quantile * (sorted.length - 1))];
  }
}
