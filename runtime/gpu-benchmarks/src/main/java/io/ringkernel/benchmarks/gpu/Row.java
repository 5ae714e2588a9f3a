package io.ringkernel.benchmarks.gpu;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * One figure with its raw samples.
 *
 * @param name what was measured
 * @param column {@code verified}, {@code rival}, or {@code their method} for a figure taken as the
 *     Rust system takes it
 * @param unit of the samples
 * @param samples in the order in which they were taken; empty where it was not measured
 * @param goal what the median is held against
 * @param note how it was measured, or why it was not
 * @param effect of one that compares two: Cliff's delta, from -1 to 1, positive where ours is
 *     better; NaN else
 * @param beside of {@code their method}, the verified figure that claims the same; empty else, and
 *     where none does
 */
record Row(String name, String column, String unit, double[] samples, Goal goal, String note,
    double effect, String beside) {
  private static final int RESAMPLES = 400;

  static Row verified(String name, String unit, double[] samples, Goal goal, String note) {
    return new Row(name, "verified", unit, samples, goal, note, Double.NaN, "");
  }

  static Row rival(String name, String unit, double[] samples, String note) {
    return new Row(name, "rival", unit, samples, Goal.NONE, note, Double.NaN, "");
  }

  static Row theirs(String name, String unit, double[] samples, String note, String beside) {
    return new Row(name, "their method", unit, samples, Goal.NONE, note, Double.NaN, beside);
  }

  static Row missing(String name, String why) {
    return new Row(name, "verified", "", new double[0], Goal.NONE, why, Double.NaN, "");
  }

  /**
   * How many times better ours is than the rival's, in pairs that were taken one after the other.
   *
   * @param less whether less is better
   */
  static Row against(String name, double[] ours, double[] rival, boolean less, Goal goal,
      String note) {
    double[] ratios = new double[Math.min(ours.length, rival.length)];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = less ? rival[i] / ours[i] : ours[i] / rival[i];
    }
    double delta = delta(ours, rival);
    return new Row(name, "verified", "ratio", ratios, goal, note, less ? -delta : delta,
        "");
  }

  /** How many times longer ours takes, in pairs; what is dearer is not better. */
  static Row price(String name, double[] ours, double[] other, Goal goal, String note) {
    double[] ratios = new double[Math.min(ours.length, other.length)];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = ours[i] / other[i];
    }
    return new Row(name, "verified", "ratio", ratios, goal, note, -delta(ours, other),
        "");
  }

  /** Cliff's delta: how much more often a number of the one is above a number of the other. */
  static double delta(double[] one, double[] other) {
    double[] sorted = other.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (double value : one) {
      sum += below(sorted, value, false) + below(sorted, value, true) - sorted.length;
    }
    return sum / ((double) one.length * sorted.length);
  }

  /** How many are less than a value, or also equal to it. */
  private static int below(double[] sorted, double value, boolean orEqual) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value || orEqual && sorted[middle] == value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The same for a run that measures nothing. */
  Row withoutGoal() {
    return new Row(name, column, unit, samples, Goal.NONE, note, effect, beside);
  }

  boolean isMeasured() {
    return samples.length > 0;
  }

  double percentile(double share) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))];
  }

  double median() {
    return percentile(0.5);
  }

  /** The 95 % confidence interval of the median, by resampling with a fixed seed. */
  double[] confidence() {
    Random random = new Random(1);
    double[] medians = new double[RESAMPLES];
    int count = Math.min(samples.length, 2000);
    double[] drawn = new double[count];
    for (int i = 0; i < RESAMPLES; i++) {
      for (int k = 0; k < count; k++) {
        drawn[k] = samples[random.nextInt(samples.length)];
      }
      Arrays.sort(drawn);
      medians[i] = drawn[count / 2];
    }
    Arrays.sort(medians);
    return new double[] {medians[RESAMPLES / 40], medians[RESAMPLES - 1 - RESAMPLES / 40]};
  }

  /** Standard deviation over mean, in percent. */
  double variation() {
    double mean = Arrays.stream(samples).average().orElse(0);
    double squares = Arrays.stream(samples).map(s -> (s - mean) * (s - mean)).sum();
    return 100 * Math.sqrt(squares / samples.length) / mean;
  }

  String verdict() {
    return isMeasured() ? goal.verdict(median()) : "not measured";
  }

  static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.3f", value);
  }
}
