package io.ringkernel;

/**
 * Numbers of 4 bits, 2 of them exponent and 1 fraction (OCP microscaling formats, FP4 E2M1): no
 * infinity and no NaN. Two fit into a byte.
 *
 * <p>Arrays of it are {@code byte[]}, one element each. Conversions are exact, or rounded to the
 * nearest number, ties to the even one, and computed by integer operations, so they give the same
 * bits on the JVM and on every target. A GPU from compute capability
 * 10.0 on has them in hardware.
 */
public final class E2M1 {
  /** Bits of a number. */
  public static final int BITS = 4;
  /** The largest finite number. */
  public static final float MAX_VALUE = 6;
  /** The smallest number above zero. */
  public static final float MIN_VALUE = 0.5f;
  /** The first compute capability, times ten, whose hardware converts the format. */
  public static final int HARDWARE_CAPABILITY = 100;

  private E2M1() {}

  /** The number with these bits. The upper bits do not count. */
  public static float toFloat(byte bits) {
    return SmallFloats.decoded(bits, 2, 1, 1);
  }

  /**
   * The bits of the nearest number. Beyond the largest number, that one is taken.
   * NaN becomes the largest number.
   */
  public static byte ofFloat(float value) {
    if (Float.isNaN(value)) {
      return 0x07;
    }
    return (byte) SmallFloats.encoded(value, 2, 1, 1, 0x7, 0x7);
  }

  /** Puts two numbers into one byte, the first in its low half. */
  public static byte pair(byte low, byte high) {
    return (byte) (low & 0xf | (high & 0xf) << 4);
  }

  /** The bits of the first number of a pair. */
  public static byte low(byte pair) {
    return (byte) (pair & 0xf);
  }

  /** The bits of the second number of a pair. */
  public static byte high(byte pair) {
    return (byte) (pair >> 4 & 0xf);
  }
}
