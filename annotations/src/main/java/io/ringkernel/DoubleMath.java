package io.ringkernel;

/**
 * Functions of {@code double} that {@link Math} lacks. They are ordinary Java, built from
 * {@link Math} and plain operators: the same text runs on the JVM and, compiled, on every
 * target that has {@code double}.
 *
 * <p>Errors against the exact value are in {@code docs/accuracy.md}. Where a function of {@link
 * Math} does the same, there is none here: {@code scalb} is C's {@code ldexp}, {@code getExponent}
 * its {@code ilogb}, {@code IEEEremainder} its {@code remainder}.
 */
public final class DoubleMath {
  private DoubleMath() {}

  /** The reciprocal of the square root. */
  public static double rsqrt(double x) {
    return 1 / Math.sqrt(x);
  }

  /** The integer part, towards zero. */
  public static double trunc(double x) {
    return x < 0 ? Math.ceil(x) : Math.floor(x);
  }

  /** What {@code x} is above {@code y}, at least 0; NaN where one is NaN. */
  public static double fdim(double x, double y) {
    return x <= y ? 0 : x - y;
  }

  /** The number within 0 and 1; 0 for NaN. */
  public static double saturate(double x) {
    return x > 0 ? x < 1 ? x : 1 : 0;
  }

  /** Whether the sign bit is set, also that of zero or NaN. */
  public static boolean isNegative(double x) {
    return Double.doubleToRawLongBits(x) < 0;
  }

  /** Whether the number is neither zero, subnormal, infinite nor NaN. */
  public static boolean isNormal(double x) {
    double magnitude = Math.abs(x);
    return magnitude >= Double.MIN_NORMAL && magnitude <= Double.MAX_VALUE;
  }

  /** Two to a power. */
  public static double exp2(double x) {
    return Math.pow(2, x);
  }

  /** Ten to a power. */
  public static double exp10(double x) {
    return Math.pow(10, x);
  }

  /** The logarithm to base 2; exact for powers of two. */
  public static double log2(double x) {
    if (!(x > 0) || x > Double.MAX_VALUE) {
      return Math.log(x);
    }
    double scaled = x < Double.MIN_NORMAL ? Math.scalb(x, 60) : x;
    int exponent = Math.getExponent(scaled);
    double fraction = Math.scalb(scaled, -exponent);
    if (fraction > 1.4142135623730951) {
      fraction /= 2;
      exponent++;
    }
    double whole = x < Double.MIN_NORMAL ? exponent - 60 : exponent;
    return whole + Math.log(fraction) * 1.4426950408889634;
  }

  /** The sine of pi times a number. */
  public static double sinpi(double x) {
    double turn = x - 2 * Math.rint(x / 2);
    double magnitude = Math.abs(turn);
    double angle = magnitude > 0.5 ? 1 - magnitude : magnitude;
    return Math.copySign(Math.sin(3.141592653589793 * angle), turn);
  }

  /** The cosine of pi times a number. */
  public static double cospi(double x) {
    double turn = Math.abs(x - 2 * Math.rint(x / 2));
    return Math.sin(3.141592653589793 * (0.5 - turn));
  }

  /** The inverse hyperbolic sine. */
  public static double asinh(double x) {
    double y = Math.abs(x);
    double result = y > 1e9 ? Math.log(y) + 0.6931471805599453
        : Math.log1p(y + y * y / (1 + Math.sqrt(1 + y * y)));
    return Math.copySign(result, x);
  }

  /** The inverse hyperbolic cosine; NaN below 1. */
  public static double acosh(double x) {
    double y = x - 1;
    return x > 1e9 ? Math.log(x) + 0.6931471805599453
        : Math.log1p(y + Math.sqrt(y * (y + 2)));
  }

  /** The inverse hyperbolic tangent; NaN beyond 1. */
  public static double atanh(double x) {
    double y = Math.abs(x);
    return Math.copySign(Math.log1p(2 * y / (1 - y)) / 2, x);
  }

  /** e to minus the square of a number, without the error of the square. */
  private static double bell(double x) {
    double head = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xfffffffff8000000L);
    return Math.exp(-head * head) * Math.exp((head - x) * (head + x));
  }

  /** The error function. */
  public static double erf(double x) {
    double y = Math.abs(x);
    if (y > 2) {
      return Math.copySign(1 - upperTail(y), x);
    }
    if (Double.isNaN(y)) {
      return x;
    }
    double term = y;
    double sum = y;
    for (int k = 1; k < 70; k++) {
      term *= 2 * y * y / (2 * k + 1);
      sum += term;
    }
    return Math.copySign(2 / 1.772453850905516 * bell(y) * sum, x);
  }

  /** One less the error function, by a continued fraction; for numbers from 1 on. */
  private static double upperTail(double x) {
    if (x > 27.5) {
      return 0;
    }
    double tail = x;
    for (int k = 120; k > 0; k--) {
      tail = x + 0.5 * k / tail;
    }
    return bell(x) / (1.772453850905516 * tail);
  }

  /** One less the error function. */
  public static double erfc(double x) {
    return x > 1 ? upperTail(x) : 1 - erf(x);
  }

  /** The inverse of the error function; NaN beyond 1. */
  public static double erfinv(double y) {
    double p = Math.abs(y);
    return Math.copySign(p > 0.5 ? erfcinv(1 - p) : central(p), y);
  }

  /** The inverse of the error function up to 0.6. */
  private static double central(double p) {
    double x = p * 1.772453850905516 / 2;
    for (int k = 0; k < 6; k++) {
      x -= (erf(x) - p) * 1.772453850905516 / 2 / bell(x);
    }
    return x;
  }

  /** The inverse of {@link #erfc}; NaN outside of 0 to 2. */
  public static double erfcinv(double y) {
    if (!(y > 0) || !(y < 2)) {
      return y == 0 ? Double.POSITIVE_INFINITY : y == 2 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }
    double q = y > 1 ? 2 - y : y;
    double x = q > 0.5 ? central(1 - q) : tailInverse(q);
    return y > 1 ? -x : x;
  }

  /** Where the tail of the error function is {@code q}, up to 0.5: Newton on the logarithm. */
  private static double tailInverse(double q) {
    double target = Math.log(q);
    double x = Math.sqrt(Math.max(-target - 0.7, 0.2));
    for (int k = 0; k < 8; k++) {
      double tail = erfc(x);
      x += (Math.log(tail) - target) * tail * 1.772453850905516 / 2 / bell(x);
    }
    return x;
  }

  /** The cumulative distribution of the normal distribution. */
  public static double normcdf(double x) {
    return erfc(-x / 1.4142135623730951) / 2;
  }

  /** The inverse of {@link #normcdf}. */
  public static double normcdfinv(double p) {
    return -1.4142135623730951 * erfcinv(2 * p);
  }

  /** What Stirling's formula lacks in the logarithm of the gamma function, for large numbers. */
  private static double stirlingRest(double z) {
    double w = 1 / (z * z);
    return (1 - w * (0.03333333333333333 - w * (0.009523809523809525 - w * (0.007142857142857143
        - w * (0.010101010101010102 - w * 0.023016983016983016))))) / (12 * z);
  }

  /** The gamma function; NaN for negative integers. */
  public static double tgamma(double x) {
    if (x < 0.5) {
      if (x == Math.floor(x)) {
        return x == 0 ? 1 / x : Double.NaN;
      }
      return 3.141592653589793 / (sinpi(x) * tgammaAbove(1 - x));
    }
    return tgammaAbove(x);
  }

  /** The gamma function from 0.5 on. */
  private static double tgammaAbove(double x) {
    if (x > 172) {
      return Double.POSITIVE_INFINITY;
    }
    double product = 1;
    double z = x;
    while (z < 16) {
      product *= z;
      z += 1;
    }
    double power = Math.pow(z, z / 2 - 0.25);
    double root = 2.5066282746310002;
    return power * (Math.exp(stirlingRest(z) - z) * power * root) / product;
  }

  /** The logarithm of the absolute value of the gamma function. */
  public static double lgamma(double x) {
    if (x < 0.5) {
      if (x == Math.floor(x) || x < -Double.MAX_VALUE) {
        return Double.POSITIVE_INFINITY;
      }
      return Math.log(3.141592653589793 / Math.abs(sinpi(x))) - lgammaAbove(1 - x);
    }
    return lgammaAbove(x);
  }

  /** The logarithm of the gamma function from 0.5 on; near 1 and 2 by its own logarithm. */
  private static double lgammaAbove(double x) {
    if (x > Double.MAX_VALUE) {
      return x;
    }
    if (x < 16) {
      return Math.log(tgammaAbove(x));
    }
    return (x - 0.5) * (Math.log(x) - 1) + 0.4189385332046727 + stirlingRest(x);
  }

  /** The Bessel function of the first kind of order 0. */
  public static double j0(double x) {
    return jn(0, x);
  }

  /** The Bessel function of the first kind of order 1. */
  public static double j1(double x) {
    return jn(1, x);
  }

  /** The Bessel function of the first kind of an order from 0 on. */
  public static double jn(int order, double x) {
    double y = Math.abs(x);
    double sign = x < 0 && (order & 1) != 0 ? -1 : 1;
    if (y <= 25 || order > y) {
      return y > Double.MAX_VALUE ? 0 : sign * downwards(order, y, 0);
    }
    double lower = wave(0, y, 0);
    double value = order == 0 ? lower : wave(1, y, 0);
    for (int k = 1; k < order; k++) {
      double next = 2 * k / y * value - lower;
      lower = value;
      value = next;
    }
    return sign * value;
  }

  /** The Bessel function of the second kind of order 0; NaN below 0. */
  public static double y0(double x) {
    return yn(0, x);
  }

  /** The Bessel function of the second kind of order 1; NaN below 0. */
  public static double y1(double x) {
    return yn(1, x);
  }

  /** The Bessel function of the second kind of an order from 0 on; NaN below 0. */
  public static double yn(int order, double x) {
    if (!(x > 0)) {
      return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }
    double lower = x <= 25 ? downwards(0, x, 1) : wave(0, x, 1);
    if (order == 0) {
      return lower;
    }
    double value = x <= 25 ? downwards(0, x, 2) : wave(1, x, 1);
    for (int k = 1; k < order; k++) {
      double next = 2 * k / x * value - lower;
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
  private static double downwards(int order, double x, int what) {
    if (x == 0) {
      return order == 0 ? 1 : 0;
    }
    int start = 2 * ((order + (int) x + 50) / 2);
    double above = 0;
    double value = 1e-250;
    double norm = 0;
    double wanted = 0;
    double even = 0;
    double odd = 0;
    for (int k = start; k > 0; k--) {
      double below = 2 * k / x * value - above;
      if ((k & 1) == 0) {
        norm += 2 * value;
        double weight = (k & 2) != 0 ? 2.0 / k : -2.0 / k;
        even += weight * value;
        odd += weight * (below - above) / 2;
      }
      wanted = k == order ? value : wanted;
      above = value;
      value = below;
      if (Math.abs(value) > 1e150) {
        value *= 1e-150;
        above *= 1e-150;
        norm *= 1e-150;
        wanted *= 1e-150;
        even *= 1e-150;
        odd *= 1e-150;
      }
    }
    norm += value;
    if (what == 0) {
      return (order == 0 ? value : wanted) / norm;
    }
    double logarithm = Math.log(x / 2) + 0.5772156649015329;
    double sum = what == 1 ? logarithm * value + 2 * even
        : logarithm * above - value / x - 2 * odd;
    return 2 / 3.141592653589793 * sum / norm;
  }

  /** J (kind 0) or Y (kind 1) of order 0 or 1 far from zero, by Hankel's expansion. */
  private static double wave(int order, double x, int kind) {
    if (x > Double.MAX_VALUE) {
      return 0;
    }
    double straight = 1;
    double crossed = 0;
    double term = 1;
    for (int k = 1; k <= 24; k++) {
      double factor = 2 * k - 1;
      term *= (4 * order * order - factor * factor) / (8 * k * x);
      double signed = (k & 2) != 0 ? -term : term;
      if ((k & 1) == 0) {
        straight += signed;
      } else {
        crossed += signed;
      }
    }
    double sine = Math.sin(x);
    double cosine = Math.cos(x);
    double c = order == 0 ? cosine + sine : sine - cosine;
    double s = order == 0 ? sine - cosine : -sine - cosine;
    double sum = kind == 0 ? straight * c - crossed * s : straight * s + crossed * c;
    return sum / Math.sqrt(3.141592653589793 * x);
  }

  /** The modified Bessel function of the first kind of order 0. */
  public static double cylBesselI0(double x) {
    return modified(0, Math.abs(x));
  }

  /** The modified Bessel function of the first kind of order 1. */
  public static double cylBesselI1(double x) {
    return Math.copySign(modified(1, Math.abs(x)), x);
  }

  /** The power series up to 30, whose terms are all positive, and Hankel's expansion beyond. */
  private static double modified(int order, double x) {
    if (x <= 30) {
      double quarter = x * x / 4;
      double term = order == 0 ? 1 : x / 2;
      double sum = term;
      for (int k = 1; k < 90; k++) {
        term *= quarter / (k * (k + order));
        sum += term;
      }
      return sum;
    }
    double term = 1;
    double sum = 1;
    for (int k = 1; k <= 24; k++) {
      double factor = 2 * k - 1;
      term *= (factor * factor - 4 * order * order) / (8 * k * x);
      sum += term;
    }
    double root = Math.exp(x / 2);
    return root * (root * (sum / Math.sqrt(2 * 3.141592653589793 * x)));
  }
}
