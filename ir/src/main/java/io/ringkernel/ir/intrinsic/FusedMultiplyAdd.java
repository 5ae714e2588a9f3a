package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Formula.i;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import java.util.List;

/**
 * {@code Math.fma} of floats with one rounding, from integers, for a target whose own may round
 * twice. The product and the addend are laid out as integers of 62 bits with their first bit on
 * top; the smaller one is shifted to the scale of the larger, and what falls off is kept as one
 * sticky bit, which lies far below the place of rounding.
 */
final class FusedMultiplyAdd {
  private static final int INFINITY = 0x7f800000;
  private static final int NAN = 0x7fc00000;
  private static final int HIDDEN = 0x00800000;
  private static final int FRACTION = 0x007fffff;
  private static final int FRACTION_BITS = 23;
  /** The place of the first bit of a normalised number. */
  private static final int TOP = 61;
  /** A float is its significand times two to its field less this. */
  private static final int SCALE = 150;

  private FusedMultiplyAdd() {}

  /** A number {@code significand * 2^exponent}; the first bit of the significand is TOP. */
  private record Scaled(Atom significand, Atom exponent) {}

  static Atom ofFloats(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom x = m.bits(a.get(0));
    Atom y = m.bits(a.get(1));
    Atom z = m.bits(a.get(2));
    Atom sign = m.sign(m.xor(x, y));
    Atom zSign = m.sign(z);
    Scaled product = normalised(m, m.out().binary(BinaryOperator.MUL,
        wide(m, significand(m, m.magnitude(x))), wide(m, significand(m, m.magnitude(y)))),
        m.sub(m.add(field(m, m.magnitude(x)), field(m, m.magnitude(y))), i(2 * SCALE)));
    Scaled addend = normalised(m, wide(m, significand(m, m.magnitude(z))),
        m.sub(field(m, m.magnitude(z)), i(SCALE)));
    Atom sum = sum(m, product, sign, addend, zSign);
    Atom noProduct = isZero(m, product.significand());
    Atom noAddend = isZero(m, addend.significand());
    Atom zeros = m.select(noAddend, m.and(sign, zSign), z);
    Atom alone = rounded(m, product.significand(), product.exponent(), sign);
    Atom finite = m.select(noProduct, zeros, m.select(noAddend, alone, sum));
    return m.number(special(m, List.of(x, y, z), sign, finite));
  }

  private static Atom wide(Formula m, Atom x) {
    return m.out().let("wide", new Op.Convert(Type.I64, x));
  }

  private static Atom isZero(Formula m, Atom significand) {
    return m.is(Comparison.EQ, significand, Atom.Const.of(0L));
  }

  /** 1 for subnormal numbers too, whose significand has no hidden bit. */
  private static Atom field(Formula m, Atom magnitude) {
    Atom field = m.shr(magnitude, FRACTION_BITS);
    return m.select(m.is(Comparison.EQ, field, i(0)), i(1), field);
  }

  private static Atom significand(Formula m, Atom magnitude) {
    Atom fraction = m.and(magnitude, i(FRACTION));
    Atom isNormal = m.is(Comparison.GE, magnitude, i(HIDDEN));
    return m.select(isNormal, m.or(fraction, i(HIDDEN)), fraction);
  }

  private static Scaled normalised(Formula m, Atom significand, Atom exponent) {
    Atom zeros = m.apply("numberOfLeadingZeros_i64", significand);
    Atom count = m.sub(zeros, i(Long.SIZE - 1 - TOP));
    return new Scaled(m.out().binary(BinaryOperator.SHL, significand, count),
        m.sub(exponent, count));
  }

  /** The bits of the rounded sum of two numbers that are not zero. */
  private static Atom sum(Formula m, Scaled p, Atom pSign, Scaled c, Atom cSign) {
    Atom above = m.is(Comparison.GT, p.exponent(), c.exponent());
    Atom level = m.is(Comparison.EQ, p.exponent(), c.exponent());
    Atom more = m.is(Comparison.GE, p.significand(), c.significand());
    Atom productFirst = m.or(above, m.and(level, more));
    Atom large = m.select(productFirst, p.significand(), c.significand());
    Atom small = m.select(productFirst, c.significand(), p.significand());
    Atom exponent = m.select(productFirst, p.exponent(), c.exponent());
    Atom distance = m.sub(exponent, m.select(productFirst, c.exponent(), p.exponent()));
    Atom count = m.apply("min_i32", distance, i(Long.SIZE - 1));
    Atom aligned = sticky(m, small, count);
    Atom differs = m.is(Comparison.NE, pSign, cSign);
    Atom total = m.select(differs, m.sub(large, aligned), m.add(large, aligned));
    Atom sign = m.select(productFirst, pSign, cSign);
    return m.select(isZero(m, total), i(0), rounded(m, total, exponent, sign));
  }

  /** Shifts right; the last bit tells whether a one fell off. */
  private static Atom sticky(Formula m, Atom x, Atom count) {
    StatementBuilder out = m.out();
    Atom kept = out.binary(BinaryOperator.USHR, x, count);
    Atom back = out.binary(BinaryOperator.SHL, kept, count);
    Atom lost = out.compare(Comparison.NE, back, x);
    return out.binary(BinaryOperator.OR, kept,
        out.select(lost, Atom.Const.of(1L), Atom.Const.of(0L)));
  }

  /** Rounds to 24 bits, or fewer below the normal numbers; ties to even. */
  private static Atom rounded(Formula m, Atom significand, Atom exponent, Atom sign) {
    StatementBuilder out = m.out();
    Atom zeros = m.apply("numberOfLeadingZeros_i64", significand);
    Atom excess = m.sub(i(Long.SIZE - 1 - FRACTION_BITS), zeros);
    Atom field = m.add(m.add(exponent, excess), i(SCALE));
    Atom isSubnormal = m.is(Comparison.LT, field, i(1));
    Atom extra = m.select(isSubnormal, m.sub(i(1), field), i(0));
    Atom count = m.apply("max_i32", m.apply("min_i32", m.add(excess, extra),
        i(Long.SIZE - 1)), i(1));
    Atom whole = out.let("narrow", new Op.Convert(Type.I32,
        FloatStructureRows.roundedShift(out, significand, count)));
    Atom shifted = m.shl(whole, m.select(m.is(Comparison.LT, excess, i(1)),
        m.sub(i(1), excess), i(0)));
    Atom base = m.select(isSubnormal, i(0), m.shl(m.sub(field, i(1)), FRACTION_BITS));
    Atom isLarge = m.is(Comparison.GT, field, i(254));
    Atom magnitude = m.select(isLarge, i(INFINITY), m.add(base, shifted));
    return m.or(magnitude, sign);
  }

  /** NaN for a NaN, for zero times infinity, and for infinities that cancel. */
  private static Atom special(Formula m, List<Atom> bits, Atom sign, Atom finite) {
    Atom x = m.magnitude(bits.get(0));
    Atom y = m.magnitude(bits.get(1));
    Atom z = m.magnitude(bits.get(2));
    Atom xInfinite = m.is(Comparison.EQ, x, i(INFINITY));
    Atom yInfinite = m.is(Comparison.EQ, y, i(INFINITY));
    Atom zInfinite = m.is(Comparison.EQ, z, i(INFINITY));
    Atom infinite = m.or(xInfinite, yInfinite);
    Atom zero = m.or(m.is(Comparison.EQ, x, i(0)), m.is(Comparison.EQ, y, i(0)));
    Atom nan = m.or(m.is(Comparison.GT, x, i(INFINITY)), m.or(m.is(Comparison.GT, y,
        i(INFINITY)), m.is(Comparison.GT, z, i(INFINITY))));
    Atom cancels = m.and(m.and(infinite, zInfinite),
        m.is(Comparison.NE, sign, m.sign(bits.get(2))));
    Atom undefined = m.or(nan, m.or(m.and(infinite, zero), cancels));
    Atom unbounded = m.select(infinite, m.or(sign, i(INFINITY)), bits.get(2));
    Atom defined = m.select(m.or(infinite, zInfinite), unbounded, finite);
    return m.select(undefined, i(NAN), defined);
  }
}
