package io.ringkernel;

/**
 * Numbers of 6 bits, 3 of them exponent and 2 fraction (OCP microscaling formats, FP6 E3M2): no
 * infinity and no NaN.
 *
 * <p>Arrays of it are {@code byte[]}, one element each. Conversions are exact, or rounded to the
 * nearest number, ties to the even one, and computed by integer operations, so they give the same
 * bits on the JVM and on every target. A GPU from compute capability
 * 10.0 on has them in hardware.
 */
public final class E3M2 {
  /** Bits of a number. */
  public static final int BITS = 6;
  /** The largest finite number. */
  public static final float MAX_VALUE = 28;
  /** The smallest number above zero. */
  public static final float MIN_VALUE = 0x1p-4f;
  /** The first compute capability, times ten, whose hardware converts the format. */
  public static final int HARDWARE_CAPABILITY = 100;

  private E3M2() {}

  /** The number with these bits. The upper bits do not count. */
  public static float toFloat(byte bits) {
    return SmallFloats.decoded(bits, 3, 2, 3);
  }

  /**
   * The bits of the nearest number. Beyond the largest number, that one is taken.
   * NaN becomes the largest number.
   */
  public static byte ofFloat(float value) {
    if (Float.isNaN(value)) {
      return 0x1f;
    }
    return (byte) SmallFloats.encoded(value, 3, 2, 3, 0x1f, 0x1f);
  }
}
