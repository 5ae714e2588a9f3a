package io.ringkernel.benchmarks.gpu;

/**
 * What a figure is held against.
 *
 * @param pass what it must reach
 * @param record what would be better than anybody is known to have; NaN for none
 * @param moonshot what would be better still; NaN for none
 * @param less whether less is better
 */
record Goal(double pass, double record, double moonshot, boolean less) {
  static final Goal NONE = new Goal(Double.NaN, Double.NaN, Double.NaN, true);

  static Goal atMost(double pass, double record, double moonshot) {
    return new Goal(pass, record, moonshot, true);
  }

  static Goal atLeast(double pass, double record, double moonshot) {
    return new Goal(pass, record, moonshot, false);
  }

  /** The best of the three that a value reaches; empty without goals. */
  String verdict(double value) {
    if (Double.isNaN(pass)) {
      return "";
    }
    return reaches(value, moonshot) ? "moonshot" : reaches(value, record) ? "record"
        : reaches(value, pass) ? "pass" : "missed";
  }

  private boolean reaches(double value, double goal) {
    return !Double.isNaN(goal) && (less ? value <= goal : value >= goal);
  }
}
