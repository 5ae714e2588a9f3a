package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.apply;
import static io.ringkernel.ir.intrinsic.Expansions.bitsOf;
import static io.ringkernel.ir.intrinsic.Expansions.infinityBits;
import static io.ringkernel.ir.intrinsic.Expansions.integer;
import static io.ringkernel.ir.intrinsic.Expansions.magnitudeBits;
import static io.ringkernel.ir.intrinsic.Expansions.number;
import static io.ringkernel.ir.intrinsic.Formula.f;
import static io.ringkernel.ir.intrinsic.Formula.i;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import java.util.List;

/** {@code Math.pow}: from C's {@code pow} where there is one, else from {@code float}s. */
final class Powers {
  private static final int INFINITY = 0x7f800000;
  private static final int ONE = 0x3f800000;
  private static final int NAN = 0x7fc00000;
  /** 2 / ln 2, with 12 bits and what is left. */
  private static final float HIGH = 0x1.714p1f;
  private static final double LOW = 2 / 0.69314718055994530942 - HIGH;
  /** From here on every power of a float other than 1 overflows or vanishes. */
  private static final float GREATEST_EXPONENT = 0x1p33f;

  private Powers() {}

  /** C99 F.9.4.4: pow(1, y) is 1 for every y, and pow(-1, y) for infinite y. */
  static double ofC(double x, double y) {
    boolean one = x == 1 || x == -1 && Double.isInfinite(y);
    return one ? 1 : Math.pow(x, y);
  }

  /** {@link #ofC} where C and Java agree, else NaN. */
  static Atom fromC(StatementBuilder out, List<Atom> a) {
    Type.Prim type = (Type.Prim) a.get(0).type();
    boolean single = type.equals(Type.F32);
    Atom base = magnitudeBits(out, bitsOf(out, a.get(0)));
    Atom exponent = magnitudeBits(out, bitsOf(out, a.get(1)));
    Type.Prim bitsType = (Type.Prim) base.type();
    Atom isOne = out.compare(Comparison.EQ, base,
        integer(bitsType, single ? RawBits.of(1f) : RawBits.of(1.0)));
    Atom isNotFinite = out.compare(Comparison.GE, exponent, infinityBits(bitsType));
    Atom power = apply(out, "power", single ? "powOfC_f32" : "powOfC_f64", a.get(0), a.get(1));
    return out.select(out.binary(BinaryOperator.AND, isOne, isNotFinite),
        number(type, Double.NaN), power);
  }

  /** The 12 leading bits; what is left is exact. The mask also keeps a target from reordering. */
  private static Atom head(Formula m, Atom x) {
    return m.number(m.and(m.bits(x), i(0xfffff000)));
  }

  /** {@code log2} of {@code 2^k (1 + f)} in two parts, to 2^-30 of its size. */
  private static Atom[] logarithm(Formula m, Atom k, Atom fraction) {
    Atom divisor = m.add(f(2), fraction);
    Atom s = m.div(fraction, divisor);
    Atom divisorHead = head(m, divisor);
    Atom divisorTail = m.sub(fraction, m.sub(divisorHead, f(2)));
    Atom head = head(m, s);
    Atom left = m.sub(m.sub(fraction, m.mul(head, divisorHead)), m.mul(head, divisorTail));
    Atom tail = m.div(left, divisor);
    Atom z = m.mul(s, s);
    Atom series = m.mul(m.mul(s, z), m.polynomial(z, HIGH / 3 + LOW / 3, (HIGH + LOW) / 5,
        (HIGH + LOW) / 7, (HIGH + LOW) / 9, (HIGH + LOW) / 11));
    Atom leading = m.mul(head, f(HIGH));
    Atom rest = m.add(m.add(m.mul(tail, f(HIGH)), m.mul(s, f(LOW))), series);
    Atom sumHead = head(m, m.add(k, m.add(leading, rest)));
    return new Atom[] {sumHead, m.add(m.add(m.sub(k, sumHead), leading), rest)};
  }

  /** {@code 2^(high + low)} in two factors; infinite or 0 where it does not fit. */
  private static Atom exp2(Formula m, Atom high, Atom low) {
    Atom sum = m.add(high, low);
    // the rounded sum may be 128 where the exact one is less
    Atom above = m.is(Comparison.GE, sum, f(128.5));
    Atom below = m.is(Comparison.LT, sum, f(-150));
    Atom inRange = Expansions.not(m.out(), m.or(above, below));
    Atom n = m.apply("rint_f32", m.select(inRange, sum, f(0)));
    Atom rest = m.select(inRange, m.add(m.sub(high, n), low), f(0));
    Atom t = m.mul(rest, f(Math.log(2)));
    Atom factor = m.add(f(1), m.add(t, m.mul(m.mul(t, t), m.polynomial(t, 1 / 2d, 1 / 6d, 1 / 24d,
        1 / 120d, 1 / 720d, 1 / 5040d))));
    Atom power = m.toInt(n);
    Atom first = m.shr(power, 1);
    Atom value = m.mul(m.mul(factor, m.powerOfTwo(first)), m.powerOfTwo(m.sub(power, first)));
    Atom overflows = m.and(m.is(Comparison.EQ, n, f(128)), m.is(Comparison.GE, factor, f(1)));
    Atom far = m.number(m.select(m.or(above, overflows), i(INFINITY), i(0)));
    return m.select(m.and(inRange, Expansions.not(m.out(), overflows)), value, far);
  }

  /** {@code x^y} for finite x above 0 and finite y. */
  private static Atom ofPositive(Formula m, Atom xBits, Atom y) {
    ExponentialSeries.Scaled x = ExponentialSeries.scaled(m, xBits);
    Atom[] log = logarithm(m, m.toFloat(x.k()), m.sub(x.m(), f(1)));
    Atom yHead = head(m, y);
    Atom yTail = m.sub(y, yHead);
    Atom high = m.mul(yHead, log[0]);
    Atom low = m.add(m.mul(yTail, log[0]), m.mul(y, log[1]));
    return exp2(m, high, low);
  }

  /** Infinite or 0, where an operand is infinite or x is 0: by |x| above 1 and the sign of y. */
  private static Atom limit(Formula m, Atom xMagnitude, Atom yBits) {
    Atom grows = m.is(Comparison.GT, xMagnitude, i(ONE));
    Atom isPositive = m.is(Comparison.GE, yBits, i(0));
    return m.select(m.is(Comparison.EQ, grows, isPositive), i(INFINITY), i(0));
  }

  /** The special cases are those of JDK {@code Math.pow}, from the last to the first. */
  static Atom fromSeries(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom xBits = m.bits(a.get(0));
    Atom yBits = m.bits(a.get(1));
    Atom x = m.magnitude(xBits);
    Atom y = m.magnitude(yBits);
    Atom isXOrdinary = m.and(m.is(Comparison.GT, x, i(0)), m.is(Comparison.LT, x, i(INFINITY)));
    Atom isOrdinary = m.and(isXOrdinary, m.is(Comparison.LT, y, i(INFINITY)));
    Atom greatest = i(Formula.bitsOf(GREATEST_EXPONENT));
    Atom yClamped = m.select(m.is(Comparison.GT, y, greatest), greatest, y);
    Atom exponent = m.number(m.or(m.select(isOrdinary, yClamped, i(0)), m.sign(yBits)));
    Atom positive = ofPositive(m, m.select(isOrdinary, x, i(ONE)), exponent);
    Atom size = m.select(isOrdinary, m.bits(positive), limit(m, x, yBits));
    Atom isInteger = m.is(Comparison.EQ, m.bits(m.apply("rint_f32", a.get(1))), yBits);
    Atom half = m.mul(m.number(yClamped), f(0.5));
    Atom isHalfWhole =
        m.is(Comparison.EQ, m.bits(m.apply("rint_f32", half)), m.bits(half));
    Atom odd = m.select(m.is(Comparison.LT, y, greatest),
        m.select(isHalfWhole, i(0), m.select(isInteger, m.sign(xBits), i(0))), i(0));
    Atom isNegative = m.and(m.is(Comparison.LT, xBits, i(0)), isXOrdinary);
    Atom signed = m.select(isInteger, m.or(size, odd),
        m.select(isNegative, i(NAN), size));
    Atom isOneToInfinity =
        m.and(m.is(Comparison.EQ, x, i(ONE)), m.is(Comparison.GE, y, i(INFINITY)));
    Atom xIsNaN = m.is(Comparison.GT, x, i(INFINITY));
    Atom yIsNaN = m.is(Comparison.GT, y, i(INFINITY));
    Atom isNaN = m.or(isOneToInfinity, m.or(xIsNaN, yIsNaN));
    Atom defined = m.select(isNaN, i(NAN), signed);
    return m.number(m.select(m.is(Comparison.EQ, y, i(0)), i(ONE), defined));
  }
}
