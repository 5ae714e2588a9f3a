package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Formula.f;
import static io.ringkernel.ir.intrinsic.Formula.i;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import java.util.List;

/** Java's special cases around a target's power, and functions that follow from {@code expm1}. */
final class PowerSeries {
  static final Accuracy ACCURACY = new Accuracy(8, 0,
      "own formula over expm1: 3 ULP with exact operations, plus the target's division");
  private static final int INFINITY = 0x7f800000;

  private PowerSeries() {}

  /**
   * C says {@code pow(1, y)} and {@code pow(-1, infinity)} are 1 for any y (C17 F.10.4.4); Java says
   * they are NaN where y is NaN or infinite (JDK: {@code Math.pow}).
   */
  static Atom powOverC(StatementBuilder out, List<Atom> a, String row) {
    Atom x = a.get(0);
    Atom y = a.get(1);
    Type.Prim type = (Type.Prim) x.type();
    Atom value = Expansions.apply(out, "power", row, x, y);
    Atom yMagnitude = Expansions.magnitudeBits(out, Expansions.bitsOf(out, y));
    Type.Prim bits = (Type.Prim) yMagnitude.type();
    Atom infinite =
        out.compare(Comparison.EQ, yMagnitude, Expansions.infinityBits(bits));
    Atom isNaN = out.compare(Comparison.GT, yMagnitude, Expansions.infinityBits(bits));
    Atom xMagnitude = Expansions.magnitudeBits(out, Expansions.bitsOf(out, x));
    long one = type.equals(Type.F32) ? Float.floatToRawIntBits(1f)
        : Double.doubleToRawLongBits(1.0);
    Atom isOne = out.compare(Comparison.EQ, xMagnitude, Expansions.integer(bits, one));
    Atom undefined = out.binary(io.ringkernel.ir.Op.BinaryOperator.AND, isOne, infinite);
    Atom defined = out.select(undefined, Expansions.number(type, Double.NaN), value);
    return out.select(isNaN, y, defined);
  }

  /**
   * WGSL's {@code pow} is defined for positive bases only, so the base gives up its sign, which comes
   * back for odd exponents; zeros, infinities and NaN are set apart.
   */
  static Atom powOfMagnitude(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = a.get(0);
    Atom y = a.get(1);
    Atom xBits = m.bits(x);
    Atom xMagnitude = m.magnitude(xBits);
    Atom yMagnitude = m.magnitude(m.bits(y));
    Atom isNegative = m.is(Comparison.LT, xBits, i(0));
    Atom base = m.number(xMagnitude);
    Atom plain = m.and(m.is(Comparison.NE, xMagnitude, i(0)), m.and(
        m.is(Comparison.LT, xMagnitude, i(INFINITY)),
        m.is(Comparison.LT, yMagnitude, i(INFINITY))));
    Atom power = m.apply("native_pow_f32", m.select(plain, base, f(1)),
        m.select(plain, y, f(1)));
    // zero and infinity: the result is one of the two, by the sign of y and of ln |x|
    Atom grows = m.is(Comparison.EQ, m.is(Comparison.GT, base, f(1)),
        m.is(Comparison.GT, y, f(0)));
    Atom limit = m.select(grows, m.number(i(INFINITY)), f(0));
    Atom unsigned = m.select(plain, power, limit);
    Atom signed = m.select(m.and(isNegative, isOdd(m, y, yMagnitude)),
        Expansions.negate(out, unsigned), unsigned);
    Atom nan = m.number(i(0x7fc00000));
    Atom rounded = m.apply("rint_f32", y);
    Atom fraction = m.and(m.is(Comparison.LT, yMagnitude, i(INFINITY)),
        m.is(Comparison.NE, rounded, y));
    Atom noRoot = m.and(m.and(isNegative, fraction), plain);
    Atom isOne = m.is(Comparison.EQ, xMagnitude, i(Formula.bitsOf(1f)));
    Atom undefined = m.and(isOne, m.is(Comparison.EQ, yMagnitude, i(INFINITY)));
    Atom defined = m.select(m.or(noRoot, undefined), nan, signed);
    Atom xIsNaN = m.is(Comparison.GT, xMagnitude, i(INFINITY));
    Atom yIsNaN = m.is(Comparison.GT, yMagnitude, i(INFINITY));
    Atom number = m.select(m.or(xIsNaN, yIsNaN), nan, defined);
    return m.select(m.is(Comparison.EQ, yMagnitude, i(0)), f(1), number);
  }

  /** Whether a float is an odd integer; from 2^24 on all are even. */
  private static Atom isOdd(Formula m, Atom y, Atom magnitude) {
    Atom small = m.is(Comparison.LT, magnitude, i(Formula.bitsOf(0x1p24f)));
    Atom safe = m.select(small, y, f(0));
    Atom half = m.mul(safe, f(0.5));
    Atom isInteger = m.is(Comparison.EQ, m.apply("floor_f32", safe), safe);
    Atom isEven = m.is(Comparison.EQ, m.apply("floor_f32", half), half);
    return m.and(m.and(small, isInteger), Expansions.not(m.out(), isEven));
  }

  /** The target's logarithm is only good to an absolute bound near 1; there {@code log1p} is. */
  static Atom log(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = a.getFirst();
    Atom isNear = m.and(m.is(Comparison.GT, x, f(0.5)), m.is(Comparison.LT, x, f(2)));
    Atom near = m.apply("log1p_f32", m.select(isNear, m.sub(x, f(1)), f(0)));
    Atom bits = m.bits(x);
    Atom ordinary = m.and(m.is(Comparison.GT, bits, i(0)),
        m.is(Comparison.LT, bits, i(INFINITY)));
    Atom far = m.apply("native_log_f32", m.select(ordinary, x, f(1)));
    Atom isZero = m.is(Comparison.EQ, m.magnitude(bits), i(0));
    Atom negative = m.select(isZero, m.number(i(0xff800000)), m.number(i(0x7fc00000)));
    Atom isUp = m.is(Comparison.GT, bits, i(0));
    Atom special = m.select(isUp, x, negative);
    return m.select(isNear, near, m.select(ordinary, far, special));
  }

  /** {@code log10 x = log x / ln 10}. */
  static Atom log10(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    return m.mul(m.apply("log_f32", a.getFirst()), f(0.4342944819032518));
  }

  /** With t = e^|x| - 1 it is (t + t / (t + 1)) / 2; the large halves do not overflow. */
  static Atom sinh(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom x = m.number(m.magnitude(bits));
    Atom t = m.apply("expm1_f32", m.select(isLarge(m, x), f(0), x));
    Atom small = m.mul(f(0.5), m.add(t, m.div(t, m.add(t, f(1)))));
    Atom value = m.select(isLarge(m, x), halfOfExp(m, x), small);
    return withSign(m, value, bits);
  }

  /** With t = e^|x| - 1 it is 1 + t^2 / (2 (t + 1)). */
  static Atom cosh(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = m.number(m.magnitude(m.bits(a.getFirst())));
    Atom t = m.apply("expm1_f32", m.select(isLarge(m, x), f(0), x));
    Atom twice = m.mul(f(2), m.add(t, f(1)));
    Atom small = m.add(f(1), m.mul(t, m.div(t, twice)));
    return m.select(isLarge(m, x), halfOfExp(m, x), small);
  }

  /** With t = e^(2 |x|) - 1 it is t / (t + 2); from 10 on it is 1. */
  static Atom tanh(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom x = m.number(m.magnitude(bits));
    Atom isLarge = m.is(Comparison.GT, x, f(10));
    Atom t = m.apply("expm1_f32", m.mul(f(2), m.select(isLarge, f(0), x)));
    Atom small = m.div(t, m.add(t, f(2)));
    return withSign(m, m.select(isLarge, f(1), small), bits);
  }

  private static Atom isLarge(Formula m, Atom x) {
    return m.is(Comparison.GT, x, f(40));
  }

  /** {@code e^x / 2} for large x as a product of two. */
  private static Atom halfOfExp(Formula m, Atom x) {
    Atom root = m.add(m.apply("expm1_f32", m.mul(f(0.5), x)), f(1));
    return m.mul(root, m.mul(f(0.5), root));
  }

  private static Atom withSign(Formula m, Atom value, Atom bits) {
    return m.number(m.or(m.magnitude(m.bits(value)), m.and(bits, i(Integer.MIN_VALUE))));
  }
}
