package io.ringkernel.ir.wire;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.List;

/** Scalars as the bits of one or two words. */
final class ScalarBits {
  private final StatementBuilder out;

  ScalarBits(StatementBuilder out) {
    this.out = out;
  }

  /** The scalar of at most four bytes whose bits are the low ones of a word, the others 0. */
  Atom ofWord(Type.Prim type, Atom bits) {
    return switch (type.scalar()) {
      case I32 -> bits;
      case F32 -> apply("intBitsToFloat", bits);
      case BOOL -> out.compare(Op.Comparison.NE, bits, Atom.Const.of(0));
      // A narrowing conversion keeps the low bits and their sign (JLS 5.1.3).
      case I8, I16, U16 -> out.let("narrow", new Op.Convert(type, bits));
      case I64, F64 -> throw new AssertionError(type + " has two words");
    };
  }

  /** The scalar of two words. */
  Atom ofWords(Type.Prim type, Atom lowWord, Atom highWord) {
    Atom low = out.let("low", new Op.Convert(Type.I64, lowWord));
    Atom high = out.let("high", new Op.Convert(Type.I64, highWord));
    Atom unsigned = out.binary(BinaryOperator.AND, low, Atom.Const.of(0xffffffffL));
    Atom shifted = out.binary(BinaryOperator.SHL, high, Atom.Const.of(32));
    Atom bits = out.binary(BinaryOperator.OR, shifted, unsigned);
    return type.equals(Type.F64) ? apply("longBitsToDouble", bits) : bits;
  }

  /** The bits of a scalar of at most four bytes; those above its size are 0. */
  Atom word(Atom value) {
    Type.Prim type = (Type.Prim) value.type();
    return switch (type.scalar()) {
      case I32 -> value;
      case F32 -> apply("floatToRawIntBits", value);
      case BOOL -> out.select(value, Atom.Const.of(1), Atom.Const.of(0));
      case I8, I16, U16 -> {
        Atom wide = out.let("wide", new Op.Convert(Type.I32, value));
        int mask = (1 << type.scalar().byteSize() * 8) - 1;
        yield out.binary(BinaryOperator.AND, wide, Atom.Const.of(mask));
      }
      case I64, F64 -> throw new AssertionError(type + " has two words");
    };
  }

  /** The low and the high word of a scalar of eight bytes. */
  List<Atom> words(Atom value) {
    Atom bits = value.type().equals(Type.F64) ? apply("doubleToRawLongBits", value) : value;
    Atom low = out.let("low", new Op.Convert(Type.I32, bits));
    Atom shifted = out.binary(BinaryOperator.USHR, bits, Atom.Const.of(32));
    return List.of(low, out.let("high", new Op.Convert(Type.I32, shifted)));
  }

  private Atom apply(String intrinsic, Atom operand) {
    return out.let("bits", new Op.Apply(Intrinsics.named(intrinsic), List.of(operand)));
  }
}
