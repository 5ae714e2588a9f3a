package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Formula.bitsOf;
import static io.ringkernel.ir.intrinsic.Formula.f;
import static io.ringkernel.ir.intrinsic.Formula.i;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import java.util.List;

/**
 * Exponentials, logarithms and hyperbolic functions. WGSL leaves open what its own give for
 * negative numbers, infinities and NaN, and bounds the hyperbolic ones only by what cancellation
 * leaves.
 */
final class ExponentialSeries {
  private static final int INFINITY = 0x7f800000;
  private static final int NAN = 0x7fc00000;
  private static final float LOG10_OF_2_HIGH = 0x1.344p-2f;
  private static final double LOG10_OF_2_LOW = 0.30102999566398119521 - LOG10_OF_2_HIGH;
  /** The greatest floats whose exponential, hyperbolic sine and cosine are finite. */
  private static final float GREATEST_OF_EXP = 0x1.62e42ep6f;
  private static final float GREATEST_OF_SINH = 0x1.65a9f8p6f;

  /** A positive number as {@code 2^k m} with m in [sqrt(1/2), sqrt(2)). */
  record Scaled(Atom k, Atom m) {}

  private ExponentialSeries() {}

  /** {@code 2^extra e^x} for |x| below 110; two factors, as {@code 2^k} alone may be subnormal. */
  private static Atom scaledExp(Formula m, Atom x, int extra) {
    Atom k = FloatSeries.nearestPower(m, x);
    Atom sum = m.add(f(1), FloatSeries.expm1OfRest(m, x, k));
    Atom power = m.add(m.toInt(k), i(extra));
    Atom first = m.shr(power, 1);
    return m.mul(m.mul(sum, m.powerOfTwo(first)), m.powerOfTwo(m.sub(power, first)));
  }

  static Atom exp(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = a.getFirst();
    Atom bits = m.bits(x);
    Atom magnitude = m.magnitude(bits);
    Atom isNegative = m.is(Comparison.LT, bits, i(0));
    Atom limit = m.select(isNegative, i(bitsOf(104)), i(bitsOf(GREATEST_OF_EXP)));
    Atom inRange = m.is(Comparison.LE, magnitude, limit);
    Atom value = scaledExp(m, m.select(inRange, x, f(0)), 0);
    Atom far = m.number(m.select(isNegative, i(0), i(INFINITY)));
    Atom isNaN = m.is(Comparison.GT, magnitude, i(INFINITY));
    return m.select(inRange, value, m.select(isNaN, x, far));
  }

  /** A subnormal is its significand as an integer, so it survives where a target flushes it. */
  static Scaled scaled(Formula m, Atom positiveBits) {
    Atom isSmall = m.is(Comparison.LT, positiveBits, i(0x00800000));
    Atom widened = m.bits(m.toFloat(positiveBits));
    Atom normal = m.select(isSmall, widened, positiveBits);
    Atom k = m.shr(m.sub(normal, i(bitsOf((float) Math.sqrt(0.5)))), 23);
    Atom significand = m.number(m.sub(normal, m.shl(k, 23)));
    return new Scaled(m.select(isSmall, m.sub(k, i(149)), k), significand);
  }

  /** {@code number} for positive finite x, else what Java says of logarithms. */
  private static Atom logarithm(Formula m, Atom x, Atom bits, Atom isOrdinary, Atom value) {
    Atom magnitude = m.magnitude(bits);
    Atom minusInfinity = m.number(i(0xff800000));
    Atom negative = m.select(m.is(Comparison.LT, bits, i(0)), m.number(i(NAN)), x);
    Atom far = m.select(m.is(Comparison.EQ, magnitude, i(0)), minusInfinity, negative);
    return m.select(isOrdinary, value, far);
  }

  private static Atom isOrdinary(Formula m, Atom bits) {
    return m.and(m.is(Comparison.GT, bits, i(0)), m.is(Comparison.LT, bits, i(INFINITY)));
  }

  static Atom log(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom isOrdinary = isOrdinary(m, bits);
    Scaled x = scaled(m, m.select(isOrdinary, bits, i(bitsOf(1))));
    Atom k = m.toFloat(x.k());
    Atom part = m.add(FloatSeries.logOfOnePlus(m, m.sub(x.m(), f(1))),
        m.mul(k, f(FloatSeries.LN2_LOW)));
    Atom value = m.add(m.mul(k, f(FloatSeries.LN2_HIGH)), part);
    return logarithm(m, a.getFirst(), bits, isOrdinary, value);
  }

  static Atom log10(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom isOrdinary = isOrdinary(m, bits);
    Scaled x = scaled(m, m.select(isOrdinary, bits, i(bitsOf(1))));
    Atom k = m.toFloat(x.k());
    Atom part = m.mul(FloatSeries.logOfOnePlus(m, m.sub(x.m(), f(1))), f(1 / Math.log(10)));
    Atom value = m.add(m.mul(k, f(LOG10_OF_2_HIGH)), m.add(part, m.mul(k, f(LOG10_OF_2_LOW))));
    return logarithm(m, a.getFirst(), bits, isOrdinary, value);
  }

  /** With h = e^|x| / 2 the two are h - 1/(4h) and h + 1/(4h); below 1 sinh is its series. */
  static Atom sinh(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = a.getFirst();
    Atom bits = m.bits(x);
    Atom magnitude = m.magnitude(bits);
    Atom inRange = m.is(Comparison.LE, magnitude, i(bitsOf(GREATEST_OF_SINH)));
    Atom safe = m.number(m.select(inRange, magnitude, i(0)));
    Atom half = scaledExp(m, safe, -1);
    Atom large = m.sub(half, m.div(f(0.25), half));
    Atom isNear = m.is(Comparison.LT, magnitude, i(bitsOf(1)));
    Atom near = m.select(isNear, safe, f(0));
    Atom z = m.mul(near, near);
    Atom small = m.add(near, m.mul(m.mul(near, z), m.polynomial(z, 1 / 6d, 1 / 120d, 1 / 5040d,
        1 / 362880d, 1 / 39916800d)));
    Atom value = m.bits(m.select(isNear, small, large));
    Atom isNaN = m.is(Comparison.GT, magnitude, i(INFINITY));
    Atom all = m.select(inRange, value, i(INFINITY));
    return m.select(isNaN, x, m.number(m.or(all, m.sign(bits))));
  }

  static Atom cosh(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = a.getFirst();
    Atom magnitude = m.magnitude(m.bits(x));
    Atom inRange = m.is(Comparison.LE, magnitude, i(bitsOf(GREATEST_OF_SINH)));
    Atom half = scaledExp(m, m.number(m.select(inRange, magnitude, i(0))), -1);
    Atom value = m.add(half, m.div(f(0.25), half));
    Atom isNaN = m.is(Comparison.GT, magnitude, i(INFINITY));
    Atom all = m.number(m.select(inRange, m.bits(value), i(INFINITY)));
    return m.select(isNaN, x, all);
  }

  /** With e = e^(2|x|) - 1 it is e / (e + 2); from 10 on it is 1. */
  static Atom tanh(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = a.getFirst();
    Atom bits = m.bits(x);
    Atom magnitude = m.magnitude(bits);
    Atom inRange = m.is(Comparison.LT, magnitude, i(bitsOf(10)));
    Atom safe = m.number(m.select(inRange, magnitude, i(0)));
    Atom e = m.apply("expm1_f32", m.add(safe, safe));
    Atom value = m.bits(m.div(e, m.add(e, f(2))));
    Atom all = m.number(m.or(m.select(inRange, value, i(bitsOf(1))), m.sign(bits)));
    return m.select(m.is(Comparison.GT, magnitude, i(INFINITY)), x, all);
  }
}
