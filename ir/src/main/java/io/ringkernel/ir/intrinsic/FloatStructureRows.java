package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.bitsType;
import static io.ringkernel.ir.intrinsic.Expansions.integer;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Evaluator;
import io.ringkernel.ir.intrinsic.Spelling.Expansion;
import java.util.ArrayList;
import java.util.List;

/**
 * Methods that take floating-point numbers apart: neighbours, exponents, scaling by powers of two,
 * conversion to 16 bits. All work on the bits, so they are exact on every target, also where its
 * arithmetic takes subnormal numbers for zero.
 */
final class FloatStructureRows {
  private static final String MATH = "java/lang/Math.";
  private final List<Intrinsic> rows = new ArrayList<>();

  private FloatStructureRows() {}

  static List<Intrinsic> all() {
    FloatStructureRows family = new FloatStructureRows();
    family.units();
    family.neighbours();
    family.scaling();
    family.remainders();
    family.halves();
    return List.copyOf(family.rows);
  }

  private void units() {
    both("ulp", v -> RawBits.of(Math.ulp(RawBits.asFloat(v[0]))),
        v -> RawBits.of(Math.ulp(RawBits.asDouble(v[0]))), FloatStructureRows::ulp);
    for (Type.Prim type : List.of(Type.F32, Type.F64)) {
      Layout layout = Layout.of(type);
      rows.add(Row.of("getExponent_" + layout.suffix(),
          MATH + "getExponent(" + layout.letter() + ")I").type(Type.I32, type)
          .onJvm(type.equals(Type.F32) ? v -> Math.getExponent(RawBits.asFloat(v[0]))
              : v -> Math.getExponent(RawBits.asDouble(v[0])))
          .expands((out, a) -> {
            Atom field = layout.field(out, Expansions.magnitudeBits(out,
                Expansions.bitsOf(out, a.getFirst())));
            return out.binary(BinaryOperator.SUB, layout.toInt(out, field),
                Atom.Const.of(layout.bias()));
          }).build());
    }
  }

  private void neighbours() {
    both("nextUp", v -> RawBits.of(Math.nextUp(RawBits.asFloat(v[0]))),
        v -> RawBits.of(Math.nextUp(RawBits.asDouble(v[0]))),
        (out, a) -> neighbour(out, a.getFirst(), true));
    both("nextDown", v -> RawBits.of(Math.nextDown(RawBits.asFloat(v[0]))),
        v -> RawBits.of(Math.nextDown(RawBits.asDouble(v[0]))),
        (out, a) -> neighbour(out, a.getFirst(), false));
    rows.add(Row.of("nextAfter_f64", MATH + "nextAfter(DD)D")
        .type(Type.F64, Type.F64, Type.F64)
        .onJvm(v -> RawBits.of(Math.nextAfter(RawBits.asDouble(v[0]), RawBits.asDouble(v[1]))))
        .expands((out, a) -> after(out, a.get(0), a.get(0), a.get(1), a.get(1))).build());
    rows.add(Row.of("nextAfter_f32_f64", MATH + "nextAfter(FD)F")
        .type(Type.F32, Type.F32, Type.F64)
        .onJvm(v -> RawBits.of(Math.nextAfter(RawBits.asFloat(v[0]), RawBits.asDouble(v[1]))))
        .narrowsTo("nextAfter_f32", true)
        .expands((out, a) -> after(out, a.get(0),
            out.let("wide", new Op.Convert(Type.F64, a.get(0))), a.get(1),
            out.let("end", new Op.Convert(Type.F32, a.get(1))))).build());
    rows.add(Row.of("nextAfter_f32", "").type(Type.F32, Type.F32, Type.F32)
        .onJvm(v -> RawBits.of(Math.nextAfter(RawBits.asFloat(v[0]),
            (double) RawBits.asFloat(v[1]))))
        .expands((out, a) -> after(out, a.get(0), a.get(0), a.get(1), a.get(1))).build());
  }

  private void scaling() {
    rows.add(Row.of("scalb_f32", MATH + "scalb(FI)F").type(Type.F32, Type.F32, Type.I32)
        .onJvm(v -> RawBits.of(Math.scalb(RawBits.asFloat(v[0]), (int) v[1])))
        .expands(FloatStructureRows::scaled).build());
    rows.add(Row.of("scalb_f64", MATH + "scalb(DI)D").type(Type.F64, Type.F64, Type.I32)
        .onJvm(v -> RawBits.of(Math.scalb(RawBits.asDouble(v[0]), (int) v[1])))
        .expands(FloatStructureRows::scaled).build());
  }

  private void remainders() {
    rows.add(Row.of("IEEEremainder_f64", MATH + "IEEEremainder(DD)D")
        .type(Type.F64, Type.F64, Type.F64).narrowsTo("IEEEremainder_f32", true)
        .onJvm(v -> RawBits.of(Math.IEEEremainder(RawBits.asDouble(v[0]),
            RawBits.asDouble(v[1]))))
        .expands(FloatStructureRows::nearestRemainder).build());
    rows.add(Row.of("IEEEremainder_f32", "").type(Type.F32, Type.F32, Type.F32)
        .onJvm(v -> RawBits.of((float) Math.IEEEremainder(RawBits.asFloat(v[0]),
            RawBits.asFloat(v[1]))))
        .expands(FloatStructureRows::nearestRemainder).build());
  }

  private void halves() {
    rows.add(Row.of("float16ToFloat", "java/lang/Float.float16ToFloat(S)F")
        .type(Type.F32, Type.I16)
        .onJvm(v -> RawBits.of(Float.float16ToFloat((short) v[0])))
        .expands(FloatStructureRows::fromHalf).build());
    rows.add(Row.of("floatToFloat16", "java/lang/Float.floatToFloat16(F)S")
        .type(Type.I16, Type.F32)
        .onJvm(v -> Float.floatToFloat16(RawBits.asFloat(v[0])))
        .expands(FloatStructureRows::toHalf).build());
  }

  private void both(String name, Evaluator onFloat, Evaluator onDouble, Expansion expansion) {
    for (Type.Prim type : List.of(Type.F32, Type.F64)) {
      Layout layout = Layout.of(type);
      rows.add(Row.of(name + "_" + layout.suffix(),
          MATH + name + "(" + layout.letter() + ")" + layout.letter()).type(type, type)
          .onJvm(type.equals(Type.F32) ? onFloat : onDouble).expands(expansion).build());
    }
  }

  /** The widths of the parts of a number. */
  private record Layout(Type.Prim type, int fractionBits, int bias) {
    static Layout of(Type.Prim type) {
      return type.equals(Type.F32) ? new Layout(type, 23, 127) : new Layout(type, 52, 1023);
    }

    String suffix() {
      return type.equals(Type.F32) ? "f32" : "f64";
    }

    String letter() {
      return type.equals(Type.F32) ? "F" : "D";
    }

    Type.Prim bits() {
      return bitsType(type);
    }

    Atom whole(long value) {
      return integer(bits(), value);
    }

    long hidden() {
      return 1L << fractionBits;
    }

    long infinity() {
      return Expansions.infinityBits(bits()).bits();
    }

    long sign() {
      return type.equals(Type.F32) ? Integer.MIN_VALUE : Long.MIN_VALUE;
    }

    Atom field(StatementBuilder out, Atom magnitude) {
      return out.binary(BinaryOperator.USHR, magnitude, Atom.Const.of(fractionBits));
    }

    Atom toInt(StatementBuilder out, Atom bits) {
      return bits.type().equals(Type.I32) ? bits
          : out.let("narrow", new Op.Convert(Type.I32, bits));
    }

    Atom toBits(StatementBuilder out, Atom number) {
      return bits().equals(Type.I32) ? number : out.let("wide", new Op.Convert(bits(), number));
    }
  }

  /** The exponent field less the width of the fraction, or a subnormal power of two. */
  private static Atom ulp(StatementBuilder out, List<Atom> a) {
    Layout layout = Layout.of((Type.Prim) a.getFirst().type());
    Atom magnitude = Expansions.magnitudeBits(out, Expansions.bitsOf(out, a.getFirst()));
    Atom field = layout.toInt(out, layout.field(out, magnitude));
    Atom above = layout.toBits(out,
        out.binary(BinaryOperator.SUB, field, Atom.Const.of(layout.fractionBits())));
    Atom normal = out.binary(BinaryOperator.SHL, above, Atom.Const.of(layout.fractionBits()));
    Atom place = out.binary(BinaryOperator.SUB, field, Atom.Const.of(1));
    Atom count = out.select(out.compare(Comparison.GT, place, Atom.Const.of(0)), place,
        Atom.Const.of(0));
    Atom subnormal = out.binary(BinaryOperator.SHL, layout.whole(1), count);
    Atom isNormal = out.compare(Comparison.GT, field, Atom.Const.of(layout.fractionBits()));
    Atom finite = out.select(isNormal, normal, subnormal);
    Atom isFinite = out.compare(Comparison.LT, magnitude, layout.whole(layout.infinity()));
    return Expansions.fromBits(out, out.select(isFinite, finite, magnitude));
  }

  /** Numbers of one sign are ordered as their bits are; both zeros have the same neighbours. */
  private static Atom neighbour(StatementBuilder out, Atom x, boolean up) {
    Layout layout = Layout.of((Type.Prim) x.type());
    Atom bits = Expansions.bitsOf(out, x);
    Atom magnitude = Expansions.magnitudeBits(out, bits);
    Atom isNegative = out.compare(Comparison.LT, bits, layout.whole(0));
    Atom step = out.select(isNegative, layout.whole(up ? -1 : 1), layout.whole(up ? 1 : -1));
    Atom next = out.binary(BinaryOperator.ADD, bits, step);
    Atom isZero = out.compare(Comparison.EQ, magnitude, layout.whole(0));
    Atom ordinary = out.select(isZero, layout.whole(up ? 1 : layout.sign() | 1), next);
    Atom last = layout.whole(up ? layout.infinity() : layout.sign() | layout.infinity());
    Atom isNan = out.compare(Comparison.GT, magnitude, layout.whole(layout.infinity()));
    Atom stays = out.binary(BinaryOperator.OR, isNan, out.compare(Comparison.EQ, bits, last));
    return Expansions.fromBits(out, out.select(stays, bits, ordinary));
  }

  /**
   * {@code from} and {@code towards} are compared; {@code end} is the result where they are equal.
   */
  private static Atom after(StatementBuilder out, Atom start, Atom from, Atom towards, Atom end) {
    Atom up = neighbour(out, start, true);
    Atom down = neighbour(out, start, false);
    Atom nan = Expansions.fromBits(out,
        Layout.of((Type.Prim) start.type()).whole(start.type().equals(Type.F32) ? 0x7fc00000
            : 0x7ff8000000000000L));
    Atom lower = out.select(out.compare(Comparison.GT, from, towards), down, end);
    Atom moved = out.select(out.compare(Comparison.LT, from, towards), up, lower);
    Atom isNan = out.binary(BinaryOperator.OR, Expansions.isNaN(out, from),
        Expansions.isNaN(out, towards));
    return out.select(isNan, nan, moved);
  }

  /** Adds to the exponent; a result below the normal numbers is rounded once, ties to even. */
  private static Atom scaled(StatementBuilder out, List<Atom> a) {
    Layout layout = Layout.of((Type.Prim) a.get(0).type());
    Atom bits = Expansions.bitsOf(out, a.get(0));
    Atom magnitude = Expansions.magnitudeBits(out, bits);
    Atom sign = out.binary(BinaryOperator.AND, bits, layout.whole(layout.sign()));
    Atom field = layout.toInt(out, layout.field(out, magnitude));
    Atom isNormal = out.compare(Comparison.GT, field, Atom.Const.of(0));
    String zerosRow = "numberOfLeadingZeros_" + (layout.bits().equals(Type.I32) ? "i32" : "i64");
    Atom zeros = out.binary(BinaryOperator.SUB, Expansions.apply(out, "zeros", zerosRow,
        magnitude), Atom.Const.of(layout.type().equals(Type.F32) ? 8 : 11));
    Atom fraction = out.binary(BinaryOperator.AND, magnitude, layout.whole(layout.hidden() - 1));
    Atom full = out.binary(BinaryOperator.OR, fraction, layout.whole(layout.hidden()));
    Atom significand = out.select(isNormal, full,
        out.binary(BinaryOperator.SHL, magnitude, zeros));
    Atom exponent = out.select(isNormal, field,
        out.binary(BinaryOperator.SUB, Atom.Const.of(1), zeros));
    Atom least = Atom.Const.of(-4 * layout.bias());
    Atom most = Atom.Const.of(4 * layout.bias());
    Atom scale = Expansions.apply(out, "scale", "max_i32",
        Expansions.apply(out, "scale", "min_i32", a.get(1), most), least);
    Atom raised = out.binary(BinaryOperator.ADD, exponent, scale);
    Atom finite = assembled(out, layout, significand, raised);
    Atom isOrdinary = out.binary(BinaryOperator.AND,
        out.compare(Comparison.GT, magnitude, layout.whole(0)),
        out.compare(Comparison.LT, magnitude, layout.whole(layout.infinity())));
    Atom result = out.select(isOrdinary, finite, magnitude);
    return Expansions.fromBits(out, out.binary(BinaryOperator.OR, result, sign));
  }

  /** The magnitude of a full significand and an exponent field that may be out of range. */
  private static Atom assembled(StatementBuilder out, Layout layout, Atom significand,
      Atom field) {
    Atom fraction = out.binary(BinaryOperator.AND, significand, layout.whole(layout.hidden() - 1));
    Atom normal = out.binary(BinaryOperator.OR, fraction,
        out.binary(BinaryOperator.SHL, layout.toBits(out, field),
            Atom.Const.of(layout.fractionBits())));
    Atom count = Expansions.apply(out, "count", "min_i32",
        out.binary(BinaryOperator.SUB, Atom.Const.of(1), field),
        Atom.Const.of(layout.fractionBits() + 2));
    Atom shift = Expansions.apply(out, "shift", "max_i32", count, Atom.Const.of(1));
    Atom subnormal = roundedShift(out, significand, shift);
    Atom infinity = layout.whole(layout.infinity());
    Atom isSubnormal = out.compare(Comparison.LT, field, Atom.Const.of(1));
    Atom isInfinite = out.compare(Comparison.GT, field, Atom.Const.of(2 * layout.bias()));
    return out.select(isSubnormal, subnormal, out.select(isInfinite, infinity, normal));
  }

  /** {@code x / 2^count}, to the nearest integer, ties to even; count is at least 1. */
  static Atom roundedShift(StatementBuilder out, Atom x, Atom count) {
    Type.Prim type = (Type.Prim) x.type();
    Atom one = integer(type, 1);
    Atom quotient = out.binary(BinaryOperator.USHR, x, count);
    Atom unit = out.binary(BinaryOperator.SHL, one, count);
    Atom rest = out.binary(BinaryOperator.AND, x, out.binary(BinaryOperator.SUB, unit, one));
    Atom half = out.binary(BinaryOperator.USHR, unit, Atom.Const.of(1));
    Atom odd = out.compare(Comparison.NE, out.binary(BinaryOperator.AND, quotient, one),
        integer(type, 0));
    Atom tie = out.binary(BinaryOperator.AND, out.compare(Comparison.EQ, rest, half), odd);
    Atom up = out.binary(BinaryOperator.OR, out.compare(Comparison.GT, rest, half), tie);
    return out.binary(BinaryOperator.ADD, quotient, out.select(up, one, integer(type, 0)));
  }

  /**
   * The remainder of the nearest quotient: that of twice the divisor, less the divisor once or
   * twice. Doubling and these differences are exact (IEEE 754, 5.3.1; Sterbenz).
   */
  private static Atom nearestRemainder(StatementBuilder out, List<Atom> a) {
    Type.Prim type = (Type.Prim) a.get(0).type();
    Layout layout = Layout.of(type);
    Atom bits = Expansions.bitsOf(out, a.get(0));
    Atom left = Expansions.magnitudeBits(out, bits);
    Atom right = Expansions.magnitudeBits(out, Expansions.bitsOf(out, a.get(1)));
    Atom x = Expansions.fromBits(out, left);
    Atom y = Expansions.fromBits(out, right);
    Atom isLarge = out.compare(Comparison.GE, right,
        layout.whole(layout.infinity() - layout.hidden()));
    Atom divisor = out.select(isLarge, y, out.binary(BinaryOperator.ADD, y, y));
    Atom folded = out.select(isLarge, x, type.equals(Type.F32)
        ? Expansions.apply(out, "rest", "rem_f32", x, divisor)
        : out.binary(BinaryOperator.REM, x, divisor));
    Atom once = out.select(out.compare(Comparison.GT, out.binary(BinaryOperator.ADD, folded,
        folded), y), out.binary(BinaryOperator.SUB, folded, y), folded);
    Atom twice = out.select(out.compare(Comparison.GE, out.binary(BinaryOperator.ADD, once, once),
        y), out.binary(BinaryOperator.SUB, once, y), once);
    Atom isOver = out.compare(Comparison.GT, out.binary(BinaryOperator.ADD, folded, folded), y);
    Atom rest = Expansions.bitsOf(out, out.select(isOver, twice, folded));
    Atom isInfinite = out.compare(Comparison.EQ, right, layout.whole(layout.infinity()));
    Atom chosen = out.select(isInfinite, left, rest);
    Atom signed = out.binary(BinaryOperator.XOR, chosen,
        out.binary(BinaryOperator.AND, bits, layout.whole(layout.sign())));
    Atom isDefined = out.binary(BinaryOperator.AND,
        out.compare(Comparison.LT, left, layout.whole(layout.infinity())),
        out.binary(BinaryOperator.AND, out.compare(Comparison.GT, right, layout.whole(0)),
            out.compare(Comparison.LE, right, layout.whole(layout.infinity()))));
    Atom nan = layout.whole(layout.infinity() | layout.hidden() >> 1);
    return Expansions.fromBits(out, out.select(isDefined, signed, nan));
  }

  /** A subnormal half is an integer number of 2^-24, which is a normal float. */
  private static Atom fromHalf(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom half = out.let("half", new Op.Convert(Type.I32, a.getFirst()));
    Atom magnitude = m.and(half, Formula.i(0x7fff));
    Atom fraction = m.and(half, Formula.i(0x3ff));
    Atom sign = m.shl(m.and(half, Formula.i(0x8000)), 16);
    Atom small = m.bits(m.mul(m.toFloat(fraction), Formula.f(0x1p-24)));
    Atom normal = m.add(m.shl(magnitude, 13), Formula.i(112 << 23));
    Atom special = m.or(m.shl(magnitude, 13), Formula.i(0x7f800000));
    Atom isSmall = m.is(Comparison.LT, magnitude, Formula.i(0x400));
    Atom isSpecial = m.is(Comparison.GE, magnitude, Formula.i(0x7c00));
    Atom found = m.select(isSmall, small, m.select(isSpecial, special, normal));
    return m.number(m.or(found, sign));
  }

  /** Ties to even; the carry of the fraction raises the exponent by itself. */
  private static Atom toHalf(StatementBuilder out, List<Atom> a) {
    Formula m = new Formula(out);
    Atom bits = m.bits(a.getFirst());
    Atom magnitude = m.magnitude(bits);
    Atom normal = roundedShift(out, m.sub(magnitude, Formula.i(112 << 23)), Formula.i(13));
    Atom field = m.ushr(magnitude, 23);
    Atom significand = m.or(m.and(magnitude, Formula.i(0x7fffff)), Formula.i(0x800000));
    Atom shift = m.apply("max_i32", m.apply("min_i32", m.sub(Formula.i(126), field),
        Formula.i(25)), Formula.i(1));
    Atom small = roundedShift(out, significand, shift);
    Atom finite = m.select(m.is(Comparison.LT, magnitude, Formula.i(0x38800000)), small, normal);
    Atom isLarge = m.is(Comparison.GE, magnitude, Formula.i(0x477ff000));
    Atom isNan = m.is(Comparison.GT, magnitude, Formula.i(0x7f800000));
    Atom payload = m.or(m.or(m.and(m.ushr(magnitude, 13), Formula.i(0x3ff)),
        m.and(m.ushr(magnitude, 4), Formula.i(0x1ff))), m.and(magnitude, Formula.i(0xf)));
    Atom found = m.select(isNan, m.or(payload, Formula.i(0x7c00)),
        m.select(isLarge, Formula.i(0x7c00), finite));
    Atom sign = m.and(m.ushr(bits, 16), Formula.i(0x8000));
    return out.let("half", new Op.Convert(Type.I16, m.or(found, sign)));
  }
}
