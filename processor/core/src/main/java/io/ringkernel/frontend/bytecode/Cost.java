package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Effects;
import java.util.List;

/** Which statements may run although Java would skip them. */
final class Cost {
  /** Operations that are cheaper than a branch. */
  private static final int FEW = 12;

  private Cost() {}

  /** Whether they have no effect, cannot trap, and cost less than a branch. */
  static boolean isFree(List<Stmt> code) {
    return code.size() <= FEW && code.stream()
        .allMatch(s -> s instanceof Stmt.Let(var _, Op op, var _) && isFree(op));
  }

  private static boolean isFree(Op op) {
    return switch (op) {
      case Op.Read _ -> true;
      case Op.Apply _ -> false;
      default -> Effects.isPure(op);
    };
  }
}
