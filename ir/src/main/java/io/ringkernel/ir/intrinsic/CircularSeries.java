package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Formula.bitsOf;
import static io.ringkernel.ir.intrinsic.Formula.f;
import static io.ringkernel.ir.intrinsic.Formula.i;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import java.util.List;

/**
 * Sine, cosine and tangent for every {@code float}. WGSL bounds its own only in [-pi, pi]; devices
 * lose all digits of large angles.
 */
final class CircularSeries {
  /** Bits of {@code 2^-13 / (2 pi)} behind the binary point, 32 a word. */
  private static final int[] TURNS_PER_RADIAN =
      {0x000145f3, 0x06dc9c88, 0x2a53f84e, 0xafa3ea69, 0xbb81b6c5, 0x2b327887};
  private static final int LEADING_ZEROS = 13;
  /** The biased exponent of a float whose 24-bit significand is the number itself. */
  private static final int INTEGER_EXPONENT = 150;
  /** Up to here the number of quarter turns has 10 bits. */
  private static final float EXACT_PRODUCTS = 1608;
  // pi/2 in parts: the first two have 13 bits, so that their products with 10 bits are exact
  private static final float QUARTER_HIGH = 0x1.921p0f;
  private static final float QUARTER_MIDDLE = 0x1.f6ap-13f;
  private static final float QUARTER_LOW = 0x1.110b46p-26f;
  private static final double RADIANS_OF_UNIT = 2 * Math.PI * 0x1p-32;

  /** An angle: quarter turns, of which the last two bits count, and the rest in radians. */
  private record Angle(Atom quarters, Atom rest) {}

  private CircularSeries() {}

  /**
   * {@code |x| / (2 pi)} modulo 1, in units of 2^-32, for |x| from 2^10; a few units off. The
   * significand is an integer, so bits of {@code 1 / (2 pi)} that stand for whole turns are left
   * out (Payne and Hanek, Radian Reduction for Trigonometric Functions, 1983).
   */
  static int turns(int bits) {
    int shift = (bits >>> 23 & 0xff) - INTEGER_EXPONENT + LEADING_ZEROS;
    int[] window = new int[2];
    for (int k = 0; k < window.length; k++) {
      int at = Math.clamp(shift >> 5, 0, 3) + k;
      int count = shift & 31;
      window[k] = TURNS_PER_RADIAN[at] << count
          | TURNS_PER_RADIAN[at + 1] >>> 1 >>> (31 - count);
    }
    int significand = bits & 0x7fffff | 0x800000;
    int high = significand >> 12;
    int low = significand & 0xfff;
    int upper = window[1] >>> 12;
    return significand * window[0] + (high * upper >>> 8)
        + (high * (window[1] & 0xfff) >>> 20) + (low * upper >>> 20);
  }

  /** The same as {@link #turns(int)}, to the bit. */
  static Atom turns(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom exponent = m.and(m.shr(bits, 23), i(0xff));
    Atom shift = m.add(exponent, i(LEADING_ZEROS - INTEGER_EXPONENT));
    Atom word = m.shr(shift, 5);
    Atom count = m.and(shift, i(31));
    Atom back = m.sub(i(31), count);
    Atom[] words = new Atom[3];
    for (int k = 0; k < words.length; k++) {
      Atom chosen = i(TURNS_PER_RADIAN[3 + k]);
      for (int at = 2; at >= 0; at--) {
        chosen = m.select(m.is(Comparison.LE, word, i(at)), i(TURNS_PER_RADIAN[at + k]), chosen);
      }
      words[k] = chosen;
    }
    Atom first = m.or(m.shl(words[0], count), m.ushr(m.ushr(words[1], 1), back));
    Atom second = m.or(m.shl(words[1], count), m.ushr(m.ushr(words[2], 1), back));
    Atom significand = m.or(m.and(bits, i(0x7fffff)), i(0x800000));
    Atom high = m.shr(significand, 12);
    Atom low = m.and(significand, i(0xfff));
    Atom upper = m.ushr(second, 12);
    Atom middle = m.ushr(m.mul(high, upper), 8);
    Atom lower = m.ushr(m.mul(high, m.and(second, i(0xfff))), 20);
    Atom lowest = m.ushr(m.mul(low, upper), 20);
    return m.add(m.add(m.add(m.mul(significand, first), middle), lower), lowest);
  }

  /** Takes quarter turns off a positive number: by exact products, or where it is large by bits. */
  private static Angle reduced(Formula m, Atom magnitude) {
    Atom large = m.is(Comparison.GT, magnitude, i(bitsOf(EXACT_PRODUCTS)));
    Atom x = m.number(magnitude);
    Atom small = m.select(large, f(0), x);
    Atom count = m.apply("rint_f32", m.mul(small, f(2 / Math.PI)));
    Atom rest = m.sub(m.sub(m.sub(small, m.mul(count, f(QUARTER_HIGH))),
        m.mul(count, f(QUARTER_MIDDLE))), m.mul(count, f(QUARTER_LOW)));
    Atom turns = m.apply("turns_f32", x);
    Atom quarters = m.ushr(m.add(turns, i(1 << 29)), 30);
    Atom units = m.sub(turns, m.shl(quarters, 30));
    Atom largeRest = m.mul(m.toFloat(units), f(RADIANS_OF_UNIT));
    return new Angle(m.select(large, quarters, m.toInt(count)),
        m.select(large, largeRest, rest));
  }

  private static Atom sineOfRest(Formula m, Atom r) {
    Atom z = m.mul(r, r);
    return m.add(r, m.mul(m.mul(r, z), m.polynomial(z, -1 / 6d, 1 / 120d, -1 / 5040d,
        1 / 362880d, -1 / 39916800d)));
  }

  private static Atom cosineOfRest(Formula m, Atom r) {
    Atom z = m.mul(r, r);
    return m.add(f(1), m.mul(z, m.polynomial(z, -1 / 2d, 1 / 24d, -1 / 720d, 1 / 40320d,
        -1 / 3628800d)));
  }

  /** The sine after {@code more} further quarter turns. */
  private static Atom sineOf(Formula m, Angle angle, int more) {
    Atom quarters = m.add(angle.quarters(), i(more));
    Atom isOdd = m.is(Comparison.NE, m.and(quarters, i(1)), i(0));
    Atom value = m.select(isOdd, cosineOfRest(m, angle.rest()), sineOfRest(m, angle.rest()));
    return m.xor(m.bits(value), m.shl(m.and(quarters, i(2)), 30));
  }

  /** NaN for infinities and NaN, else the number of these bits. */
  private static Atom finite(Formula m, Atom magnitude, Atom bits) {
    Atom isFinite = m.is(Comparison.LT, magnitude, i(0x7f800000));
    return m.number(m.select(isFinite, bits, i(0x7fc00000)));
  }

  static Atom sin(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom magnitude = m.magnitude(bits);
    Atom value = sineOf(m, reduced(m, magnitude), 0);
    return finite(m, magnitude, m.xor(value, m.sign(bits)));
  }

  static Atom cos(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom magnitude = m.magnitude(m.bits(a.getFirst()));
    return finite(m, magnitude, sineOf(m, reduced(m, magnitude), 1));
  }

  static Atom tan(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom magnitude = m.magnitude(bits);
    Angle angle = reduced(m, magnitude);
    Atom sine = sineOfRest(m, angle.rest());
    Atom cosine = cosineOfRest(m, angle.rest());
    Atom isOdd = m.is(Comparison.NE, m.and(angle.quarters(), i(1)), i(0));
    Atom quotient = m.div(m.select(isOdd, cosine, sine), m.select(isOdd, sine, cosine));
    Atom turned = m.select(isOdd, i(Integer.MIN_VALUE), i(0));
    return finite(m, magnitude, m.xor(m.xor(m.bits(quotient), turned), m.sign(bits)));
  }
}
