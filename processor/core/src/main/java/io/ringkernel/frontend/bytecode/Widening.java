package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;

/**
 * Between the types of variables, elements and results and the four kinds on the stack, where a
 * boolean is an int of 0 or 1. What needs no int in the end loses it in {@link InferBooleans}.
 */
final class Widening {
  private Widening() {}

  /** A value of any primitive type as the stack has it. */
  static Atom toStack(Atom value, StatementBuilder out) {
    if (!(value.type() instanceof Type.Prim type)) {
      return value;
    }
    if (type.equals(Type.BOOL)) {
      return out.let("flag", new Op.Select(value, Atom.Const.of(1), Atom.Const.of(0)));
    }
    return type.scalar().isNarrow() ? out.let("wide", new Op.Convert(Type.I32, value)) : value;
  }

  /** A value of the stack as a type of any value. */
  static Atom fromStack(Atom value, Type.Element type, StatementBuilder out) {
    return type instanceof Type.Prim prim ? fromStack(value, prim, out) : value;
  }

  /**
   * A value of the stack as a primitive type. Of an int, a boolean takes the lowest bit (JVMS 6.5,
   * bastore and ireturn).
   */
  static Atom fromStack(Atom value, Type.Prim type, StatementBuilder out) {
    if (value.type().equals(type)) {
      return value;
    }
    if (type.equals(Type.BOOL)) {
      if (value instanceof Atom.Const constant) {
        return Atom.Const.of((constant.bits() & 1) != 0);
      }
      Atom bit = out.binary(Op.BinaryOperator.AND, value, Atom.Const.of(1));
      return out.compare(Op.Comparison.NE, bit, Atom.Const.of(0));
    }
    if (!type.scalar().isNarrow()) {
      return value;
    }
    if (value instanceof Atom.Const constant) {
      return new Atom.Const(type, io.ringkernel.ir.RawBits.wrap(type.scalar(), constant.bits()));
    }
    // the narrow value that was only just widened
    return out.build().reversed().stream().limit(2)
        .filter(s -> s instanceof Stmt.Let(var widened, Op.Convert(_, Atom narrow), _)
            && widened.equals(value) && narrow.type().equals(type))
        .map(s -> ((Op.Convert) ((Stmt.Let) s).op()).operand()).findFirst()
        .orElseGet(() -> out.let("narrow", new Op.Convert(type, value)));
  }
}
