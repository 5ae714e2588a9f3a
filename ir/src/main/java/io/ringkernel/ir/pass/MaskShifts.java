package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;

/**
 * Java says a shift uses the low 5 (6) bits of its count (JLS 15.19); in C a count outside the
 * width is undefined, and in WGSL a constant one is an error; so we make every count lie in the
 * width.
 */
public record MaskShifts() implements Pass {
  @Override
  public Module apply(Module module) {
    OpRewrite masked = MaskShifts::masked;
    return masked.in(module);
  }

  private static Op masked(StatementBuilder out, Op op) {
    if (!(op instanceof Op.Binary shift && shift.operator().isShift())) {
      return op;
    }
    int mask = shift.left().type().equals(Type.I64) ? 63 : 31;
    Atom count = switch (shift.right()) {
      case Atom.Const constant -> Atom.Const.of((int) constant.bits() & mask);
      case Atom.Value value -> out.binary(BinaryOperator.AND, value, Atom.Const.of(mask));
    };
    return new Op.Binary(shift.operator(), shift.left(), count);
  }
}
