package io.ringkernel;

/**
 * Numbers of 8 bits, 4 of them exponent and 3 fraction (OCP 8-bit floating point, E4M3): no
 * infinity, one NaN of each sign.
 *
 * <p>Arrays of it are {@code byte[]}, one element each. Conversions are exact, or rounded to the
 * nearest number, ties to the even one, and computed by integer operations, so they give the same
 * bits on the JVM and on every target. A GPU from compute capability
 * 8.9 on has them in hardware.
 */
public final class E4M3 {
  /** Bits of a number. */
  public static final int BITS = 8;
  /** The largest finite number. */
  public static final float MAX_VALUE = 448;
  /** The smallest number above zero. */
  public static final float MIN_VALUE = 0x1p-9f;
  /** The first compute capability, times ten, whose hardware converts the format. */
  public static final int HARDWARE_CAPABILITY = 89;

  private E4M3() {}

  /** The number with these bits. */
  public static float toFloat(byte bits) {
    return (bits & 0x7f) == 0x7f ? Float.NaN : SmallFloats.decoded(bits, 4, 3, 7);
  }

  /**
   * The bits of the nearest number. Beyond the largest number, that one is taken.
   * NaN stays NaN.
   */
  public static byte ofFloat(float value) {
    if (Float.isNaN(value)) {
      return 0x7f;
    }
    return (byte) SmallFloats.encoded(value, 4, 3, 7, 0x7e, 0x7e);
  }
}
