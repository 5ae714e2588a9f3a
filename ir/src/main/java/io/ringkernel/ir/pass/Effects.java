package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;

/** What an operation does besides giving a result. */
public final class Effects {
  private Effects() {}

  /** Whether nothing is lost when an operation with an unused result is not run. */
  static boolean isRemovable(Op op) {
    return switch (op) {
      case Op.Load load -> load.place().bounds() == Place.Bounds.PROVEN;
      case Op.Read _ -> true;
      case Op.Atomic _, Op.Call _ -> false;
      default -> isPure(op);
    };
  }

  /** Whether equal operands give equal results, wherever it runs, and it never traps. */
  public static boolean isPure(Op op) {
    return switch (op) {
      case Op.Binary binary -> !mayTrap(binary);
      case Op.Apply apply -> switch (apply.intrinsic().kind()) {
        case PURE, POSITION, UNIFORM -> true;
        case TRAPPING, COLLECTIVE, ACTING -> false;
      };
      case Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _, Op.Length _,
          Op.Make _, Op.Get _ -> true;
      case Op.Read _, Op.Load _, Op.Atomic _, Op.Call _ -> false;
    };
  }

  /** Whether the items of a block come to the statement together, as to a barrier. */
  public static boolean isTogether(Stmt statement) {
    return statement instanceof Stmt.Barrier || isCollective(Calls.opOf(statement));
  }

  /** Whether it is an operation that the items of a group do together. */
  public static boolean isCollective(Op op) {
    return op instanceof Op.Apply apply && apply.intrinsic().kind() == Kind.COLLECTIVE;
  }

  /** Whether all items of the grid come to the statement together. */
  public static boolean isTogetherInGrid(Stmt statement) {
    return Calls.opOf(statement) instanceof Op.Apply apply && apply.intrinsic().isOfGrid();
  }

  /** Whether it is an integer division by something that may be zero. */
  static boolean mayTrap(Op.Binary op) {
    boolean trapping = op.operator() == Op.BinaryOperator.DIV
        || op.operator() == Op.BinaryOperator.REM;
    return trapping && op.type() instanceof Type.Prim(Scalar scalar) && scalar.isInteger()
        && !(op.right() instanceof Atom.Const divisor && divisor.bits() != 0);
  }
}
