package io.ringkernel.benchmarks.compile;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Medians, with the smallest and largest beside them. */
record Statistics(double median, double least, double most, int count) {
  static <T> Statistics of(List<T> runs, ToDoubleFunction<T> value) {
    double[] values = runs.stream().mapToDouble(value).sorted().toArray();
    return values.length == 0 ? new Statistics(Double.NaN, Double.NaN, Double.NaN, 0)
        : new Statistics(median(values), values[0], values[values.length - 1], values.length);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN
        : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** The difference to another by so many; the ends are as far apart as the runs allow. */
  Statistics less(Statistics other, int parts) {
    return new Statistics((median - other.median) / parts, (least - other.most) / parts,
        (most - other.least) / parts, Math.min(count, other.count));
  }
}
