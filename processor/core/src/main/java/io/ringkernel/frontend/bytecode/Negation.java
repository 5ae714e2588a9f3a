package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import java.util.List;

/** The opposite of a condition. */
final class Negation {
  private Negation() {}

  /**
   * Appends what computes the opposite of a condition to the list that computes the condition. A
   * comparison of integers is turned around; one of floating-point numbers cannot be, because of
   * NaN.
   */
  static Atom append(List<Stmt> list, Atom condition, FreshIds ids, Span span) {
    if (condition instanceof Atom.Const constant) {
      return Atom.Const.of(constant.bits() == 0);
    }
    Op opposite = new Op.Unary(Op.UnaryOperator.NOT, condition);
    if (!list.isEmpty() && list.getLast() instanceof Stmt.Let(var value, Op op, var _)
        && value.equals(condition)) {
      switch (op) {
        case Op.Unary(Op.UnaryOperator operator, Atom operand)
            when operator == Op.UnaryOperator.NOT -> {
          return operand;
        }
        case Op.Compare compare when isInvertible(compare) -> opposite = new Op.Compare(
            Comparisons.inverse(compare.comparison()), compare.left(), compare.right());
        default -> {}
      }
    }
    Atom.Value value = new Atom.Value(ids.next(), io.ringkernel.ir.Type.BOOL, "is");
    list.add(new Stmt.Let(value, opposite, span));
    return value;
  }

  private static boolean isInvertible(Op.Compare compare) {
    return !Comparisons.isFloating(compare.left())
        || compare.comparison() == Op.Comparison.EQ || compare.comparison() == Op.Comparison.NE;
  }
}
