package io.ringkernel.ir.intrinsic;

/**
 * How far a result may lie from the correctly rounded one: within {@code ulp} units in the last
 * place, or within {@code absolute}.
 *
 * @param source where the bound is stated
 */
public record Accuracy(double ulp, double absolute, String source) {
  /** Bit for bit. */
  public static final Accuracy EXACT = new Accuracy(0, 0, "exact");

  /** Whether results are compared bit for bit. */
  public boolean isExact() {
    return ulp == 0 && absolute == 0;
  }
}
