package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Formula.bitsOf;
import static io.ringkernel.ir.intrinsic.Formula.f;
import static io.ringkernel.ir.intrinsic.Formula.i;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import java.util.List;

/**
 * Functions that some target lacks, from {@code float} arithmetic and integer operations. They use
 * plain series, so they need no table and no wider type, and give the same bits wherever the target
 * does not contract.
 */
final class FloatSeries {
  static final Accuracy ACCURACY = new Accuracy(8, 0,
      "own series: 4 ULP with exact operations, plus the target's square root and division");
  static final float LN2_HIGH = 0x1.62e4p-1f;
  static final double LN2_LOW = 0.693147180559945309417 - LN2_HIGH;

  private FloatSeries() {}

  /** The power of two nearest to e^x, as a float that is an integer. */
  static Atom nearestPower(Formula m, Atom x) {
    return m.apply("rint_f32", m.mul(x, f(1.4426950408889634)));
  }

  /** {@code e^(x - k ln 2) - 1}; LN2_HIGH has 15 bits, so its product with k is exact. */
  static Atom expm1OfRest(Formula m, Atom x, Atom k) {
    Atom rest = m.sub(m.sub(x, m.mul(k, f(LN2_HIGH))), m.mul(k, f(LN2_LOW)));
    Atom tail = m.polynomial(rest, 1 / 2d, 1 / 6d, 1 / 24d, 1 / 120d, 1 / 720d, 1 / 5040d);
    return m.add(rest, m.mul(m.mul(rest, rest), tail));
  }

  /** {@code e^x - 1}: with s = 2^(k-1), twice {@code s p + (s - 1/2)}, p being that of the rest. */
  static Atom expm1(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = a.getFirst();
    Atom bits = m.bits(x);
    Atom magnitude = m.magnitude(bits);
    Atom above = m.is(Comparison.LT, x, f(-30));
    Atom inRange = m.is(Comparison.LT, magnitude, i(bitsOf(88.8f)));
    Atom safe = m.select(inRange, m.select(above, f(-30), x), f(0));
    Atom k = nearestPower(m, safe);
    Atom p = expm1OfRest(m, safe, k);
    Atom s = m.powerOfTwo(m.sub(m.toInt(k), i(1)));
    Atom half = m.add(m.mul(p, s), m.sub(s, f(0.5)));
    Atom large = m.add(half, half);
    Atom near = m.select(m.is(Comparison.EQ, k, f(0)), p, large);
    Atom infinity = m.number(i(0x7f800000));
    Atom isNaN = m.is(Comparison.GT, magnitude, i(0x7f800000));
    Atom signed = m.select(m.is(Comparison.LT, bits, i(0)), f(-1), infinity);
    Atom far = m.select(isNaN, x, signed);
    // the sign of zero and subnormals survive: e^x - 1 is x there
    Atom tiny = m.is(Comparison.LT, magnitude, i(bitsOf(0x1p-25f)));
    return m.select(tiny, x, m.select(inRange, near, far));
  }

  /**
   * {@code ln(1 + f)} for f in [sqrt(1/2) - 1, sqrt(2) - 1]: with s = f / (2 + f) it is 2 atanh(s),
   * whose series has only odd terms; written so that f itself is the leading term.
   */
  static Atom logOfOnePlus(Formula m, Atom f) {
    Atom s = m.div(f, m.add(f(2), f));
    Atom z = m.mul(s, s);
    Atom r = m.mul(z, m.polynomial(z, 2 / 3d, 2 / 5d, 2 / 7d, 2 / 9d, 2 / 11d));
    Atom halfSquare = m.mul(m.mul(f(0.5), f), f);
    return m.sub(f, m.sub(halfSquare, m.mul(s, m.add(halfSquare, r))));
  }

  /** {@code ln(1 + x)}: the rounding error of 1 + x, divided by 1 + x, is added back. */
  static Atom log1p(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = a.getFirst();
    Atom magnitude = m.magnitude(m.bits(x));
    Atom isFinite = m.is(Comparison.LT, magnitude, i(0x7f800000));
    Atom inRange = m.and(isFinite, m.is(Comparison.GT, x, f(-1)));
    Atom safe = m.select(inRange, x, f(0));
    Atom u = m.add(f(1), safe);
    Atom offset = m.sub(m.bits(u), i(bitsOf((float) Math.sqrt(0.5))));
    Atom k = m.shr(offset, 23);
    Atom reduced = m.sub(m.number(m.sub(m.bits(u), m.shl(k, 23))), f(1));
    Atom low = m.div(m.sub(safe, m.sub(u, f(1))), u);
    // for x above 2^24 the 1 is lost altogether and u - 1 is not exact
    Atom correction = m.select(m.is(Comparison.GT, safe, f(0x1p24)), f(0), low);
    Atom isZero = m.is(Comparison.EQ, k, i(0));
    Atom direct = m.select(isZero, safe, reduced);
    Atom kFloat = m.toFloat(k);
    Atom added = m.add(m.mul(kFloat, f(LN2_LOW)), m.select(isZero, f(0), correction));
    Atom value = m.add(m.mul(kFloat, f(LN2_HIGH)), m.add(logOfOnePlus(m, direct), added));
    Atom tiny = m.is(Comparison.LT, magnitude, i(bitsOf(0x1p-25f)));
    Atom minusInfinity = m.number(i(0xff800000));
    Atom nan = m.number(i(0x7fc00000));
    Atom below = m.select(m.is(Comparison.EQ, x, f(-1)), minusInfinity, nan);
    Atom far = m.select(m.is(Comparison.LE, x, f(-1)), below, x);
    return m.select(tiny, x, m.select(inRange, value, far));
  }

  /**
   * A third of the exponent by dividing the bits gives 3 %; each step of Halley's method cubes the
   * error. The quotient form cannot overflow.
   */
  static Atom cbrt(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = a.getFirst();
    Atom bits = m.bits(x);
    Atom magnitude = m.magnitude(bits);
    Atom small = m.is(Comparison.LT, magnitude, i(0x00800000));
    Atom isFinite = m.is(Comparison.LT, magnitude, i(0x7f800000));
    Atom absolute = m.number(magnitude);
    Atom scaled = m.select(small, m.mul(absolute, f(0x1p24)), absolute);
    Atom isZero = m.is(Comparison.EQ, x, f(0));
    Atom ordinary = m.and(isFinite, m.is(Comparison.NE, x, f(0)));
    Atom safe = m.select(ordinary, scaled, f(1));
    Atom third = m.out().binary(BinaryOperator.DIV_RAW, m.bits(safe), i(3));
    Atom t = m.number(m.add(third, i(709_958_130)));
    for (int step = 0; step < 3; step++) {
      Atom r = m.div(safe, m.mul(t, t));
      Atom change = m.div(m.mul(t, m.sub(r, t)), m.add(m.add(t, t), r));
      t = m.add(t, change);
    }
    Atom unscaled = m.select(small, m.mul(t, f(0x1p-8)), t);
    Atom sign = m.and(bits, i(Integer.MIN_VALUE));
    Atom signed = m.number(m.or(m.bits(unscaled), sign));
    Atom itself = m.or(isZero, m.is(Comparison.GE, magnitude, i(0x7f800000)));
    return m.select(itself, x, signed);
  }

  /** {@code high sqrt(1 + (low / high)^2)}; an infinity wins over NaN (JDK: {@code Math.hypot}). */
  static Atom hypot(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom xBits = m.magnitude(m.bits(a.get(0)));
    Atom yBits = m.magnitude(m.bits(a.get(1)));
    Atom swapped = m.is(Comparison.LT, xBits, yBits);
    Atom highBits = m.select(swapped, yBits, xBits);
    Atom lowBits = m.select(swapped, xBits, yBits);
    Atom high = m.number(highBits);
    Atom low = m.number(lowBits);
    Atom divisor = m.select(m.is(Comparison.EQ, highBits, i(0)), f(1), high);
    Atom ratio = m.div(low, divisor);
    Atom root = m.apply("sqrt_f32", m.add(f(1), m.mul(ratio, ratio)));
    Atom value = m.mul(high, root);
    Atom isInfinite = m.or(m.is(Comparison.EQ, highBits, i(0x7f800000)),
        m.is(Comparison.EQ, lowBits, i(0x7f800000)));
    Atom isNaN = m.is(Comparison.GT, highBits, i(0x7f800000));
    Atom plain = m.select(isNaN, high, value);
    return m.select(isInfinite, m.number(i(0x7f800000)), plain);
  }
}
