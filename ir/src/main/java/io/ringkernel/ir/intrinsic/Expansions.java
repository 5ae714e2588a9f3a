package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import java.util.List;

/** Pieces that several expansions share. All are exact. */
final class Expansions {
  private Expansions() {}

  /** The constant of an integer type. */
  static Atom.Const integer(Type.Prim type, long value) {
    return new Atom.Const(type, value);
  }

  /** The constant of a floating-point type; the value must be representable as {@code float}. */
  static Atom.Const number(Type.Prim type, double value) {
    return type.equals(Type.F32) ? Atom.Const.of((float) value) : Atom.Const.of(value);
  }

  /** The integer type as wide as a floating-point type. */
  static Type.Prim bitsType(Type.Prim type) {
    return type.equals(Type.F32) ? Type.I32 : Type.I64;
  }

  /** The raw bits of a floating-point value. */
  static Atom bitsOf(StatementBuilder out, Atom x) {
    String row = x.type().equals(Type.F32) ? "floatToRawIntBits" : "doubleToRawLongBits";
    return apply(out, "bits", row, x);
  }

  /** The floating-point value of raw bits. */
  static Atom fromBits(StatementBuilder out, Atom bits) {
    String row = bits.type().equals(Type.I32) ? "intBitsToFloat" : "longBitsToDouble";
    return apply(out, "number", row, bits);
  }

  /** The bits of +infinity. */
  static Atom.Const infinityBits(Type.Prim bitsType) {
    return integer(bitsType, bitsType.equals(Type.I32) ? 0x7f800000L : 0x7ff0000000000000L);
  }

  /** The bits of a value without its sign. */
  static Atom magnitudeBits(StatementBuilder out, Atom bits) {
    Type.Prim type = (Type.Prim) bits.type();
    long mask = type.equals(Type.I32) ? Integer.MAX_VALUE : Long.MAX_VALUE;
    return out.binary(BinaryOperator.AND, bits, integer(type, mask));
  }

  /**
   * Whether a value is NaN, by its bits: {@code x != x} may be folded to false where a target
   * assumes that there is no NaN (WGSL: Floating Point Evaluation).
   */
  static Atom isNaN(StatementBuilder out, Atom x) {
    Atom magnitude = magnitudeBits(out, bitsOf(out, x));
    return out.compare(Comparison.GT, magnitude, infinityBits((Type.Prim) magnitude.type()));
  }

  static Atom apply(StatementBuilder out, String hint, String row, Atom... arguments) {
    return out.let(hint, new Op.Apply(Intrinsics.named(row), List.of(arguments)));
  }

  static Atom negate(StatementBuilder out, Atom x) {
    return out.let("negated", new Op.Unary(Op.UnaryOperator.NEG, x));
  }

  static Atom not(StatementBuilder out, Atom x) {
    return out.let("not", new Op.Unary(Op.UnaryOperator.NOT, x));
  }

  /** {@code x < y ? -1 : x == y ? 0 : 1} for integers. */
  static Atom compared(StatementBuilder out, Atom x, Atom y) {
    Atom less = out.compare(Comparison.LT, x, y);
    Atom greater = out.compare(Comparison.GT, x, y);
    Atom upper = out.select(greater, Atom.Const.of(1), Atom.Const.of(0));
    return out.select(less, Atom.Const.of(-1), upper);
  }
}
