package io.ringkernel.tests.corpus;

import io.ringkernel.ir.intrinsic.Accuracy;

/**
 * How far results on a target may be from those on the JVM.
 *
 * @param share of the elements that may be anything
 * @param ulp units in the last place
 * @param absolute a distance; the wider of the two counts
 * @param flushes whether zero may stand for a subnormal result (WGSL: Floating Point Evaluation)
 */
record Tolerance(double share, double ulp, double absolute, boolean flushes) {
  static final Tolerance EXACT = new Tolerance(0, 0, 0, false);

  /** At most this share of elements differs. */
  static Tolerance share(double share) {
    return new Tolerance(share, 0, 0, false);
  }

  /** A row of the table; the result on the JVM may itself be one unit off. */
  static Tolerance of(Accuracy accuracy, boolean flushes) {
    return accuracy.isExact() ? new Tolerance(0, 0, 0, flushes)
        : new Tolerance(0, accuracy.ulp() + 1, accuracy.absolute(), flushes);
  }

  /** As long as the values are those of the same array on both sides. */
  boolean accepts(Object expected, Object actual) {
    return switch (expected) {
      case Float x -> near(x, (Float) actual, Math.ulp(x), Float.MIN_NORMAL);
      case Double x -> near(x, (Double) actual, Math.ulp(x), Double.MIN_NORMAL);
      default -> expected.equals(actual);
    };
  }

  /** NaN counts as one value: it keeps no payload through arithmetic, also not on the JVM. */
  private boolean near(double expected, double actual, double unit, double smallestNormal) {
    return Double.compare(expected, actual) == 0
        // an infinity is not near anything, though its unit in the last place is one, too
        || Double.isFinite(expected) && (ulp > 0 || absolute > 0)
            && Math.abs(expected - actual) <= Math.max(ulp * unit, absolute)
        || flushes && actual == 0 && Math.abs(expected) < smallestNormal;
  }

  /** As the matrix says it. */
  String text() {
    if (share > 0) {
      return "all but " + number(share * 100) + " %";
    }
    if (ulp == 0 && absolute == 0) {
      return "exact";
    }
    String units = number(ulp) + " ULP";
    return absolute == 0 ? units : (ulp == 0 ? "" : units + " or ") + number(absolute);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
