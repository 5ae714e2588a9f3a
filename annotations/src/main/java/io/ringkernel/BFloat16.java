package io.ringkernel;

/**
 * Numbers of 16 bits, 8 of them exponent and 7 fraction: the upper half of a {@code float}.
 *
 * <p>Arrays of it are {@code short[]}, one element each. Conversions are exact, or rounded to the
 * nearest number, ties to the even one, and computed by integer operations, so they give the same
 * bits on the JVM and on every target. A GPU from compute capability
 * 8.0 on has them in hardware.
 */
public final class BFloat16 {
  /** Bits of a number. */
  public static final int BITS = 16;
  /** The largest finite number. */
  public static final float MAX_VALUE = 0x1.fep127f;
  /** The smallest number above zero. */
  public static final float MIN_VALUE = 0x1p-133f;
  /** The first compute capability, times ten, whose hardware converts the format. */
  public static final int HARDWARE_CAPABILITY = 80;

  private BFloat16() {}

  /** The number with these bits. */
  public static float toFloat(short bits) {
    return Float.intBitsToFloat(bits << 16);
  }

  /** The bits of the nearest number. Beyond the largest number it is infinity. NaN stays NaN. */
  public static short ofFloat(float value) {
    int bits = Float.floatToRawIntBits(value);
    if ((bits & 0x7fffffff) > 0x7f800000) {
      return 0x7fc0;
    }
    // the carry of the fraction raises the exponent, and of the largest number to infinity
    return (short) (bits + 0x7fff + (bits >>> 16 & 1) >> 16);
  }
}
