package io.ringkernel;

/** Conversions between {@code float} and formats that give their fields fewer bits. */
final class SmallFloats {
  private SmallFloats() {}

  /** A finite number; the bit above exponent and fraction is the sign, higher ones do not count. */
  static float decoded(int bits, int exponentBits, int fractionBits, int bias) {
    int magnitude = bits & (1 << exponentBits + fractionBits) - 1;
    int sign = (bits >>> exponentBits + fractionBits & 1) << 31;
    int field = magnitude >>> fractionBits;
    if (field == 0) {
      // a subnormal number counts units of the least power of two, which is a normal float
      float unit = Float.intBitsToFloat(128 - bias - fractionBits << 23);
      return Float.intBitsToFloat(Float.floatToRawIntBits(magnitude * unit) | sign);
    }
    int scaled = (magnitude << 23 - fractionBits) + (127 - bias << 23);
    return Float.intBitsToFloat(scaled | sign);
  }

  /** The bits of the number nearest to one that is not NaN; {@code overflow} beyond the largest. */
  static int encoded(float value, int exponentBits, int fractionBits, int bias, int largest,
      int overflow) {
    int bits = Float.floatToRawIntBits(value);
    int field = (bits >>> 23 & 0xff) - 127 + bias;
    int significand = bits & 0x7fffff | 0x800000;
    int normal = 23 - fractionBits;
    int count = field < 1 ? Math.min(normal + 1 - field, 25) : normal;
    int quotient = significand >>> count;
    int rest = significand & (1 << count) - 1;
    int half = 1 << count - 1;
    int up = rest > half || rest == half && (quotient & 1) != 0 ? 1 : 0;
    // the leading bit of the significand adds one to the field, and so does a carry
    int magnitude = quotient + up + (field < 1 ? 0 : field - 1 << fractionBits);
    int sign = bits >>> 31 << exponentBits + fractionBits;
    return (magnitude > largest ? overflow : magnitude) | sign;
  }
}
