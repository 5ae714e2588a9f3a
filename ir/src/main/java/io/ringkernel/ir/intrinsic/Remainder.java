package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Formula.i;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import java.util.List;

/**
 * Java's {@code %} of two floats, which is exact (JLS 15.17.3), from integer operations. WGSL's is
 * {@code x - y * trunc(x / y)} with the errors of the division, which may exceed y.
 */
final class Remainder {
  private static final int INFINITY = 0x7f800000;
  private static final int NAN = 0x7fc00000;
  private static final int HIDDEN = 0x00800000;
  private static final int FRACTION = 0x007fffff;
  private static final int FRACTION_BITS = 23;
  /** The biased exponent of a float whose significand is the number itself. */
  private static final int INTEGER_EXPONENT = 150;
  /** A significand of 24 bits can be shifted so far and stays a positive int. */
  private static final int STEP = 7;

  private Remainder() {}

  /** 1 for subnormal numbers too, whose significand has no hidden bit. */
  private static Atom exponent(Formula m, Atom magnitude) {
    Atom field = m.shr(magnitude, FRACTION_BITS);
    return m.select(m.is(Comparison.EQ, field, i(0)), i(1), field);
  }

  private static Atom significand(Formula m, Atom magnitude) {
    Atom fraction = m.and(magnitude, i(FRACTION));
    Atom isNormal = m.is(Comparison.GE, magnitude, i(HIDDEN));
    return m.select(isNormal, m.or(fraction, i(HIDDEN)), fraction);
  }

  private static Atom modulo(StatementBuilder out, Atom x, Atom positive) {
    return out.binary(BinaryOperator.REM_RAW, x, positive);
  }

  static Atom ofFloats(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom xBits = m.bits(a.get(0));
    Atom x = m.magnitude(xBits);
    Atom y = m.magnitude(m.bits(a.get(1)));
    Atom isDefined = m.and(m.is(Comparison.LT, x, i(INFINITY)),
        m.and(m.is(Comparison.GT, y, i(0)), m.is(Comparison.LE, y, i(INFINITY))));
    Atom isLess = m.is(Comparison.LT, x, y);
    Atom divides = m.and(isDefined, Expansions.not(out, isLess));
    Atom dividend = m.select(divides, x, i(HIDDEN));
    Atom divisor = m.select(divides, y, i(HIDDEN));
    Atom unit = exponent(m, divisor);
    Atom rest = rest(out, significand(m, dividend), significand(m, divisor),
        m.sub(exponent(m, dividend), unit));
    Atom found = m.select(divides, scaled(m, rest, unit), x);
    Atom signed = m.or(found, m.sign(xBits));
    return m.number(m.select(isDefined, signed, i(NAN)));
  }

  /** {@code x 2^count} modulo {@code divisor}, a few bits at a time. */
  private static Atom rest(StatementBuilder out, Atom x, Atom divisor, Atom count) {
    Local rest = out.declare("rest", modulo(out, x, divisor));
    Local left = out.declare("left", count);
    StatementBuilder head = new StatementBuilder(out.ids(), out.span());
    Atom goesOn = head.compare(Comparison.GT, head.read(left), i(0));
    List<Stmt> body = out.nested(turn -> {
      Atom most = turn.read(left);
      Atom isFew = turn.compare(Comparison.LT, most, i(STEP));
      Atom bits = turn.select(isFew, most, i(STEP));
      Atom shifted = turn.binary(BinaryOperator.SHL, turn.read(rest), bits);
      turn.assign(rest, modulo(turn, shifted, divisor));
    });
    List<Stmt> update = out.nested(turn ->
        turn.assign(left, turn.binary(BinaryOperator.SUB, turn.read(left), i(STEP))));
    out.add(new Stmt.Loop(new Label(out.ids().next(), ""), head.build(), goesOn, body, update,
        Span.None.NONE));
    return out.read(rest);
  }

  /** The bits of {@code rest} units of that exponent; below the normal numbers it is shifted. */
  private static Atom scaled(Formula m, Atom rest, Atom unit) {
    Atom normalised = m.bits(m.toFloat(rest));
    Atom offset = m.sub(unit, i(INTEGER_EXPONENT));
    Atom exponent = m.add(m.shr(normalised, FRACTION_BITS), offset);
    Atom normal = m.add(normalised, m.shl(offset, i(FRACTION_BITS)));
    Atom isNormal = m.is(Comparison.GT, exponent, i(0));
    Atom subnormal = m.shl(rest, m.select(isNormal, i(0), m.sub(unit, i(1))));
    return m.select(m.is(Comparison.EQ, rest, i(0)), i(0),
        m.select(isNormal, normal, subnormal));
  }
}
