package io.ringkernel.frontend.source.lower;

import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.intrinsic.Intrinsic;

/**
 * Which expressions may be evaluated although Java would skip them: those without an effect, that
 * cannot trap, and that cost less than a branch.
 */
final class Cost {
  private Cost() {}

  static boolean isFree(Term term) {
    return switch (term) {
      case Term.Constant _, Term.Local _, Term.State _, Term.Length _ -> true;
      case Term.Component component -> isFree(component.record());
      case Term.Unary unary -> isFree(unary.operand());
      case Term.Binary binary -> isFree(binary.left()) && isFree(binary.right())
          && !mayTrap(binary);
      case Term.Compare compare -> isFree(compare.left()) && isFree(compare.right());
      case Term.Convert convert -> isFree(convert.operand());
      case Term.ShortCircuit logic -> isFree(logic.left()) && isFree(logic.right());
      case Term.Choice choice -> isFree(choice.condition()) && isFree(choice.then())
          && isFree(choice.otherwise()) && Values.isPrimitive(choice.type());
      case Term.Apply apply -> isFree(apply.intrinsic().kind())
          && apply.arguments().stream().allMatch(Cost::isFree);
      case Term.Ordered _, Term.AtomicUpdate _, Term.Cell _, Term.SetCell _,
          Term.Element _, Term.Assign _, Term.Update _, Term.Call _, Term.Atomic _,
          Term.Barrier _, Term.Spread _, Term.Make _, Term.Match _, Term.Choose _, Term.Known _,
          Term.Send _ -> false;
    };
  }

  private static boolean isFree(Intrinsic.Kind kind) {
    return switch (kind) {
      case POSITION, UNIFORM -> true;
      case PURE, TRAPPING, COLLECTIVE, ACTING -> false;
    };
  }

  private static boolean mayTrap(Term.Binary binary) {
    boolean divides = binary.operator() == Op.BinaryOperator.DIV
        || binary.operator() == Op.BinaryOperator.REM;
    return divides && Values.isInteger(binary.type())
        && !(binary.right() instanceof Term.Constant divisor && divisor.value().bits() != 0);
  }
}
