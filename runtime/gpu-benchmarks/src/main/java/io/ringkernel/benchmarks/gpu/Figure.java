package io.ringkernel.benchmarks.gpu;

/**
 * What a report says of a figure; the file of its stage has all of it.
 *
 * @param count how many samples were taken; 0 where it was not measured
 * @param low where the 95 % interval of the median begins
 * @param high where it ends
 * @param effect Cliff's delta; NaN without a rival
 * @param beside the verified figure that claims the same; see {@link Row}
 * @param samples in the order in which they were taken, every n-th where there are very many
 */
record Figure(String name, String column, String unit, int count, double p50, double p99,
    double p999, double low, double high, Goal goal, String note, double effect,
    String beside, double[] samples) {
  private static final int KEPT = 20_000;
  private static final double NONE = Double.NaN;

  static Figure of(Row row) {
    double[] all = row.samples();
    if (!row.isMeasured()) {
      return new Figure(row.name(), row.column(), row.unit(), 0, NONE, NONE, NONE, NONE, NONE,
          row.goal(), row.note(), row.effect(), row.beside(), all);
    }
    int step = Math.ceilDiv(all.length, KEPT);
    double[] kept = new double[Math.ceilDiv(all.length, step)];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = all[i * step];
    }
    double[] interval = row.confidence();
    return new Figure(row.name(), row.column(), row.unit(), all.length, row.median(),
        row.percentile(0.99), row.percentile(0.999), interval[0], interval[1], row.goal(),
        row.note(), row.effect(), row.beside(), kept);
  }

  boolean isMeasured() {
    return count > 0;
  }

  /** Whether the samples are not all there are. */
  boolean isThinned() {
    return samples.length < count;
  }

  String verdict() {
    return isMeasured() ? goal.verdict(p50) : "not measured";
  }
}
