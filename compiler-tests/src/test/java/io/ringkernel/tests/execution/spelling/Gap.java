package io.ringkernel.tests.execution.spelling;

import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.List;
import java.util.function.Predicate;

/**
 * Operands for which a spelling is known to differ from Java. A gap that has been closed must be
 * removed from the list; the test says so.
 *
 * @param row name of the row
 * @param target where it differs
 * @param reason what the target computes instead
 * @param operands which operands are concerned, as numbers
 */
record Gap(String row, TargetId target, String reason, Predicate<double[]> operands) {
  private static final String C_POW =
      "C's pow(1, y) is 1 for every y and pow(-1, +-infinity) is 1; Math.pow gives NaN";

  private static final Predicate<double[]> POW = x ->
      Math.abs(x[0]) == 1 && (Double.isNaN(x[1]) || Double.isInfinite(x[1]));
  private static final Predicate<double[]> ZEROS = x -> x[0] == 0 && x[1] == 0;

  static final List<Gap> ALL = List.of(
      new Gap("pow_f64", TargetId.CUDA, C_POW, POW),
      new Gap("pow_f32", TargetId.CUDA, C_POW, POW),
      new Gap("pow_f32", TargetId.MSL, C_POW, POW),
      new Gap("pow_f32", TargetId.WGSL,
          "WGSL's pow is exp2(y * log2(x)), indeterminate for x < 0 and for 0 to the 0",
          x -> x[0] <= 0),
      new Gap("atan2_f32", TargetId.WGSL, "WGSL's atan2(0, 0) is indeterminate", ZEROS));

  boolean concerns(Intrinsic tried, TargetId where) {
    return tried.name().equals(row) && where.equals(target);
  }

  boolean covers(Intrinsic tried, TargetId where, long[] raw) {
    if (!concerns(tried, where)) {
      return false;
    }
    double[] numbers = new double[raw.length];
    for (int k = 0; k < raw.length; k++) {
      boolean single = tried.parameters().get(k).scalar() == Scalar.F32;
      numbers[k] = single ? RawBits.asFloat(raw[k]) : RawBits.asDouble(raw[k]);
    }
    return operands.test(numbers);
  }
}
