package io.ringkernel;

/**
 * Numbers of 16 bits, 5 of them exponent and 10 fraction (IEEE 754 binary16).
 *
 * <p>Arrays of it are {@code short[]}, one element each. Conversions are exact, or rounded to the
 * nearest number, ties to the even one, and computed by integer operations, so they give the same
 * bits on the JVM and on every target. A GPU from compute capability
 * 5.3 on has them in hardware.
 */
public final class Half {
  /** Bits of a number. */
  public static final int BITS = 16;
  /** The largest finite number. */
  public static final float MAX_VALUE = 65504;
  /** The smallest number above zero. */
  public static final float MIN_VALUE = 0x1p-24f;
  /** The first compute capability, times ten, whose hardware converts the format. */
  public static final int HARDWARE_CAPABILITY = 53;

  private Half() {}

  /** The number with these bits. */
  public static float toFloat(short bits) {
    int magnitude = bits & 0x7fff;
    if (magnitude >= 0x7c00) {
      int special = 0x7f800000 | magnitude << 13 | (bits & 0x8000) << 16;
      return Float.intBitsToFloat(special);
    }
    return SmallFloats.decoded(bits, 5, 10, 15);
  }

  /** The bits of the nearest number. Beyond the largest number it is infinity. NaN stays NaN. */
  public static short ofFloat(float value) {
    if (Float.isNaN(value)) {
      return 0x7e00;
    }
    return (short) SmallFloats.encoded(value, 5, 10, 15, 0x7bff, 0x7c00);
  }
}
