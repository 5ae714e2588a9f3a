package io.ringkernel;

/**
 * Functions of {@code float} that {@link Math} lacks. They are ordinary Java, built from
 * {@link Math} and plain operators: the same text runs on the JVM and, compiled, on every
 * target.
 *
 * <p>Errors against the exact value are in {@code docs/accuracy.md}. Where a function of {@link
 * Math} does the same, there is none here: {@code scalb} is C's {@code ldexp}, {@code getExponent}
 * its {@code ilogb}, {@code IEEEremainder} its {@code remainder}.
 */
public final class FloatMath {
  private FloatMath() {}

  /** The reciprocal of the square root. */
  public static float rsqrt(float x) {
    return 1 / (float) Math.sqrt(x);
  }

  /** The integer part, towards zero. */
  public static float trunc(float x) {
    return x < 0 ? (float) Math.ceil(x) : (float) Math.floor(x);
  }

  /** What {@code x} is above {@code y}, at least 0; NaN where one is NaN. */
  public static float fdim(float x, float y) {
    return x <= y ? 0 : x - y;
  }

  /** The number within 0 and 1; 0 for NaN. */
  public static float saturate(float x) {
    return x > 0 ? x < 1 ? x : 1 : 0;
  }

  /** Whether the sign bit is set, also that of zero or NaN. */
  public static boolean isNegative(float x) {
    return Float.floatToRawIntBits(x) < 0;
  }

  /** Whether the number is neither zero, subnormal, infinite nor NaN. */
  public static boolean isNormal(float x) {
    float magnitude = Math.abs(x);
    return magnitude >= Float.MIN_NORMAL && magnitude <= Float.MAX_VALUE;
  }

  /** Two to a power. */
  public static float exp2(float x) {
    return (float) Math.pow(2, x);
  }

  /** Ten to a power. */
  public static float exp10(float x) {
    return (float) Math.pow(10, x);
  }

  /** The logarithm to base 2; exact for powers of two. */
  public static float log2(float x) {
    if (!(x > 0) || x > Float.MAX_VALUE) {
      return (float) Math.log(x);
    }
    float scaled = x < Float.MIN_NORMAL ? Math.scalb(x, 60) : x;
    int exponent = Math.getExponent(scaled);
    float fraction = Math.scalb(scaled, -exponent);
    if (fraction > 1.4142135623730951f) {
      fraction /= 2;
      exponent++;
    }
    float whole = x < Float.MIN_NORMAL ? exponent - 60 : exponent;
    return whole + (float) Math.log(fraction) * 1.4426950408889634f;
  }

  /** The sine of pi times a number. */
  public static float sinpi(float x) {
    float turn = x - 2 * (float) Math.rint(x / 2);
    float magnitude = Math.abs(turn);
    float angle = magnitude > 0.5f ? 1 - magnitude : magnitude;
    return Math.copySign((float) Math.sin(3.141592653589793f * angle), turn);
  }

  /** The cosine of pi times a number. */
  public static float cospi(float x) {
    float turn = Math.abs(x - 2 * (float) Math.rint(x / 2));
    return (float) Math.sin(3.141592653589793f * (0.5f - turn));
  }

  /** The inverse hyperbolic sine. */
  public static float asinh(float x) {
    float y = Math.abs(x);
    float result = y > 1e6f ? (float) Math.log(y) + 0.6931471805599453f
        : (float) Math.log1p(y + y * y / (1 + (float) Math.sqrt(1 + y * y)));
    return Math.copySign(result, x);
  }

  /** The inverse hyperbolic cosine; NaN below 1. */
  public static float acosh(float x) {
    float y = x - 1;
    return x > 1e6f ? (float) Math.log(x) + 0.6931471805599453f
        : (float) Math.log1p(y + (float) Math.sqrt(y * (y + 2)));
  }

  /** The inverse hyperbolic tangent; NaN beyond 1. */
  public static float atanh(float x) {
    float y = Math.abs(x);
    return Math.copySign((float) Math.log1p(2 * y / (1 - y)) / 2, x);
  }

  /** e to minus the square of a number, without the error of the square. */
  private static float bell(float x) {
    float head = Float.intBitsToFloat(Float.floatToRawIntBits(x) & 0xfffff000);
    return (float) Math.exp(-head * head) * (float) Math.exp((head - x) * (head + x));
  }

  /** The error function. */
  public static float erf(float x) {
    float y = Math.abs(x);
    if (y > 2) {
      return Math.copySign(1 - upperTail(y), x);
    }
    if (Float.isNaN(y)) {
      return x;
    }
    float term = y;
    float sum = y;
    for (int k = 1; k < 30; k++) {
      term *= 2 * y * y / (2 * k + 1);
      sum += term;
    }
    return Math.copySign(2 / 1.772453850905516f * bell(y) * sum, x);
  }

  /** One less the error function, by a continued fraction; for numbers from 1 on. */
  private static float upperTail(float x) {
    if (x > 10.5f) {
      return 0;
    }
    float tail = x;
    for (int k = 40; k > 0; k--) {
      tail = x + 0.5f * k / tail;
    }
    return bell(x) / (1.772453850905516f * tail);
  }

  /** One less the error function. */
  public static float erfc(float x) {
    return x > 1 ? upperTail(x) : 1 - erf(x);
  }

  /** The inverse of the error function; NaN beyond 1. */
  public static float erfinv(float y) {
    float p = Math.abs(y);
    return Math.copySign(p > 0.5f ? erfcinv(1 - p) : central(p), y);
  }

  /** The inverse of the error function up to 0.6. */
  private static float central(float p) {
    float x = p * 1.772453850905516f / 2;
    for (int k = 0; k < 4; k++) {
      x -= (erf(x) - p) * 1.772453850905516f / 2 / bell(x);
    }
    return x;
  }

  /** The inverse of {@link #erfc}; NaN outside of 0 to 2. */
  public static float erfcinv(float y) {
    if (!(y > 0) || !(y < 2)) {
      return y == 0 ? Float.POSITIVE_INFINITY : y == 2 ? Float.NEGATIVE_INFINITY : Float.NaN;
    }
    float q = y > 1 ? 2 - y : y;
    float x = q > 0.5f ? central(1 - q) : tailInverse(q);
    return y > 1 ? -x : x;
  }

  /** Where the tail of the error function is {@code q}, up to 0.5: Newton on the logarithm. */
  private static float tailInverse(float q) {
    float target = (float) Math.log(q);
    float x = (float) Math.sqrt(Math.max(-target - 0.7f, 0.2f));
    for (int k = 0; k < 6; k++) {
      float tail = erfc(x);
      x += ((float) Math.log(tail) - target) * tail * 1.772453850905516f / 2 / bell(x);
    }
    return x;
  }

  /** The cumulative distribution of the normal distribution. */
  public static float normcdf(float x) {
    return erfc(-x / 1.4142135623730951f) / 2;
  }

  /** The inverse of {@link #normcdf}. */
  public static float normcdfinv(float p) {
    return -1.4142135623730951f * erfcinv(2 * p);
  }

  /** What Stirling's formula lacks in the logarithm of the gamma function, for large numbers. */
  private static float stirlingRest(float z) {
    float w = 1 / (z * z);
    return (1 - w * (0.03333333333333333f - w * 0.009523809523809525f)) / (12 * z);
  }

  /** The gamma function; NaN for negative integers. */
  public static float tgamma(float x) {
    if (x < 0.5f) {
      if (x == (float) Math.floor(x)) {
        return x == 0 ? 1 / x : Float.NaN;
      }
      return 3.141592653589793f / (sinpi(x) * tgammaAbove(1 - x));
    }
    return tgammaAbove(x);
  }

  /** The gamma function from 0.5 on. */
  private static float tgammaAbove(float x) {
    if (x > 36) {
      return Float.POSITIVE_INFINITY;
    }
    float product = 1;
    float z = x;
    while (z < 6) {
      product *= z;
      z += 1;
    }
    float power = (float) Math.pow(z, z / 2 - 0.25f);
    float root = 2.5066282746310002f;
    return power * ((float) Math.exp(stirlingRest(z) - z) * power * root) / product;
  }

  /** The logarithm of the absolute value of the gamma function. */
  public static float lgamma(float x) {
    if (x < 0.5f) {
      if (x == (float) Math.floor(x) || x < -Float.MAX_VALUE) {
        return Float.POSITIVE_INFINITY;
      }
      return (float) Math.log(3.141592653589793f / Math.abs(sinpi(x))) - lgammaAbove(1 - x);
    }
    return lgammaAbove(x);
  }

  /** The logarithm of the gamma function from 0.5 on; near 1 and 2 by its own logarithm. */
  private static float lgammaAbove(float x) {
    if (x > Float.MAX_VALUE) {
      return x;
    }
    if (x < 6) {
      return (float) Math.log(tgammaAbove(x));
    }
    return (x - 0.5f) * ((float) Math.log(x) - 1) + 0.4189385332046727f + stirlingRest(x);
  }

  /** The Bessel function of the first kind of order 0. */
  public static float j0(float x) {
    return jn(0, x);
  }

  /** The Bessel function of the first kind of order 1. */
  public static float j1(float x) {
    return jn(1, x);
  }

  /** The Bessel function of the first kind of an order from 0 on. */
  public static float jn(int order, float x) {
    float y = Math.abs(x);
    float sign = x < 0 && (order & 1) != 0 ? -1 : 1;
    if (y <= 25 || order > y) {
      return y > Float.MAX_VALUE ? 0 : sign * downwards(order, y, 0);
    }
    float lower = wave(0, y, 0);
    float value = order == 0 ? lower : wave(1, y, 0);
    for (int k = 1; k < order; k++) {
      float next = 2 * k / y * value - lower;
      lower = value;
      value = next;
    }
    return sign * value;
  }

  /** The Bessel function of the second kind of order 0; NaN below 0. */
  public static float y0(float x) {
    return yn(0, x);
  }

  /** The Bessel function of the second kind of order 1; NaN below 0. */
  public static float y1(float x) {
    return yn(1, x);
  }

  /** The Bessel function of the second kind of an order from 0 on; NaN below 0. */
  public static float yn(int order, float x) {
    if (!(x > 0)) {
      return x == 0 ? Float.NEGATIVE_INFINITY : Float.NaN;
    }
    float lower = x <= 25 ? downwards(0, x, 1) : wave(0, x, 1);
    if (order == 0) {
      return lower;
    }
    float value = x <= 25 ? downwards(0, x, 2) : wave(1, x, 1);
    for (int k = 1; k < order; k++) {
      float next = 2 * k / x * value - lower;
      lower = value;
      value = next;
    }
    return value;
  }

  /**
   * Bessel functions by the recurrence downwards, which is stable (Miller), scaled so that
   * {@code J0 + 2 J2 + 2 J4 + ...} is 1. What is 0: J of the order; 1: Y0, 2: Y1, by Neumann's
   * series over the same values.
   */
  private static float downwards(int order, float x, int what) {
    if (x == 0) {
      return order == 0 ? 1 : 0;
    }
    int start = 2 * ((order + (int) x + 24) / 2);
    float above = 0;
    float value = 1e-30f;
    float norm = 0;
    float wanted = 0;
    float even = 0;
    float odd = 0;
    for (int k = start; k > 0; k--) {
      float below = 2 * k / x * value - above;
      if ((k & 1) == 0) {
        norm += 2 * value;
        float weight = (k & 2) != 0 ? 2.0f / k : -2.0f / k;
        even += weight * value;
        odd += weight * (below - above) / 2;
      }
      wanted = k == order ? value : wanted;
      above = value;
      value = below;
      if (Math.abs(value) > 1e15f) {
        value *= 1e-15f;
        above *= 1e-15f;
        norm *= 1e-15f;
        wanted *= 1e-15f;
        even *= 1e-15f;
        odd *= 1e-15f;
      }
    }
    norm += value;
    if (what == 0) {
      return (order == 0 ? value : wanted) / norm;
    }
    float logarithm = (float) Math.log(x / 2) + 0.5772156649015329f;
    float sum = what == 1 ? logarithm * value + 2 * even
        : logarithm * above - value / x - 2 * odd;
    return 2 / 3.141592653589793f * sum / norm;
  }

  /** J (kind 0) or Y (kind 1) of order 0 or 1 far from zero, by Hankel's expansion. */
  private static float wave(int order, float x, int kind) {
    if (x > Float.MAX_VALUE) {
      return 0;
    }
    float straight = 1;
    float crossed = 0;
    float term = 1;
    for (int k = 1; k <= 10; k++) {
      float factor = 2 * k - 1;
      term *= (4 * order * order - factor * factor) / (8 * k * x);
      float signed = (k & 2) != 0 ? -term : term;
      if ((k & 1) == 0) {
        straight += signed;
      } else {
        crossed += signed;
      }
    }
    float sine = (float) Math.sin(x);
    float cosine = (float) Math.cos(x);
    float c = order == 0 ? cosine + sine : sine - cosine;
    float s = order == 0 ? sine - cosine : -sine - cosine;
    float sum = kind == 0 ? straight * c - crossed * s : straight * s + crossed * c;
    return sum / (float) Math.sqrt(3.141592653589793f * x);
  }

  /** The modified Bessel function of the first kind of order 0. */
  public static float cylBesselI0(float x) {
    return modified(0, Math.abs(x));
  }

  /** The modified Bessel function of the first kind of order 1. */
  public static float cylBesselI1(float x) {
    return Math.copySign(modified(1, Math.abs(x)), x);
  }

  /** The power series up to 30, whose terms are all positive, and Hankel's expansion beyond. */
  private static float modified(int order, float x) {
    if (x <= 12) {
      float quarter = x * x / 4;
      float term = order == 0 ? 1 : x / 2;
      float sum = term;
      for (int k = 1; k < 40; k++) {
        term *= quarter / (k * (k + order));
        sum += term;
      }
      return sum;
    }
    float term = 1;
    float sum = 1;
    for (int k = 1; k <= 12; k++) {
      float factor = 2 * k - 1;
      term *= (factor * factor - 4 * order * order) / (8 * k * x);
      sum += term;
    }
    float root = (float) Math.exp(x / 2);
    return root * (root * (sum / (float) Math.sqrt(2 * 3.141592653589793f * x)));
  }
}
