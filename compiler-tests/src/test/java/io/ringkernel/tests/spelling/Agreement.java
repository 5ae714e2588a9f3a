package io.ringkernel.tests.spelling;

import io.ringkernel.ir.intrinsic.Accuracy;

/** Whether a result is what the JVM gives, as far as a row promises. */
final class Agreement {
  private Agreement() {}

  /** The JVM's own result may be one unit off where the row is not exact. */
  static boolean within(Accuracy accuracy, Object expected, Object actual) {
    if (accuracy.isExact() || !(expected instanceof Float || expected instanceof Double)) {
      return expected.equals(actual);
    }
    double wanted = ((Number) expected).doubleValue();
    double found = ((Number) actual).doubleValue();
    double unit = expected instanceof Float value ? Math.ulp(value) : Math.ulp(wanted);
    // an infinity is not near anything, though its unit in the last place is one, too
    return Double.compare(wanted, found) == 0 || Double.isFinite(wanted)
        && Math.abs(wanted - found) <= Math.max((accuracy.ulp() + 1) * unit, accuracy.absolute());
  }
}
