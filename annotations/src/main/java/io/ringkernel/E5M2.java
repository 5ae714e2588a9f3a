package io.ringkernel;

/**
 * Numbers of 8 bits, 5 of them exponent and 2 fraction (OCP 8-bit floating point, E5M2), with
 * infinities and NaN.
 *
 * <p>Arrays of it are {@code byte[]}, one element each. Conversions are exact, or rounded to the
 * nearest number, ties to the even one, and computed by integer operations, so they give the same
 * bits on the JVM and on every target. A GPU from compute capability
 * 8.9 on has them in hardware.
 */
public final class E5M2 {
  /** Bits of a number. */
  public static final int BITS = 8;
  /** The largest finite number. */
  public static final float MAX_VALUE = 57344;
  /** The smallest number above zero. */
  public static final float MIN_VALUE = 0x1p-16f;
  /** The first compute capability, times ten, whose hardware converts the format. */
  public static final int HARDWARE_CAPABILITY = 89;

  private E5M2() {}

  /** The number with these bits. */
  public static float toFloat(byte bits) {
    int magnitude = bits & 0x7f;
    if (magnitude > 0x7c) {
      return Float.NaN;
    }
    float value = SmallFloats.decoded(bits, 5, 2, 15);
    return magnitude < 0x7c ? value : bits < 0 ? Float.NEGATIVE_INFINITY : Float.POSITIVE_INFINITY;
  }

  /**
   * The bits of the nearest number. Beyond the largest number it is infinity.
   * NaN stays NaN.
   */
  public static byte ofFloat(float value) {
    if (Float.isNaN(value)) {
      return 0x7e;
    }
    return (byte) SmallFloats.encoded(value, 5, 2, 15, 0x7b, 0x7c);
  }
}
