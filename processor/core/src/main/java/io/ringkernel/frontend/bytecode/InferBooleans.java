package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.Operands;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives the type boolean to ints that can only be 0 or 1 and that nothing takes for a number. Class
 * files have no booleans in local variables and on the stack (JVMS 2.11.1).
 */
final class InferBooleans {
  private final Set<Integer> numbers;
  /** Ids of values and variables that are still taken for booleans. */
  private final Set<Integer> booleans = new HashSet<>();
  private boolean changed;

  private InferBooleans(Set<Integer> numbers) {
    this.numbers = numbers;
  }

  /**
   * The body with booleans.
   *
   * @param numbers ids of variables that stay ints because the source declares them so
   */
  static List<Stmt> inferred(List<Stmt> body, Set<Integer> numbers) {
    InferBooleans inference = new InferBooleans(numbers);
    Lists.forEach(body, inference::assume);
    do {
      inference.changed = false;
      Lists.forEach(body, inference::check);
    } while (inference.changed);
    return new BooleanRewrite(inference.booleans).rewritten(body);
  }

  private void assume(Stmt statement) {
    switch (statement) {
      case Stmt.Let(var value, Op op, var _) when value.type().equals(Type.I32) -> {
        boolean possible = switch (op) {
          case Op.Select _ -> true;
          case Op.Binary binary -> isLogic(binary.operator());
          case Op.Read(Local local) -> {
            assume(local);
            yield !numbers.contains(local.id());
          }
          default -> false;
        };
        if (possible) {
          booleans.add(value.id());
        }
      }
      case Stmt.Assign(Local local, var _, var _) -> assume(local);
      default -> {}
    }
  }

  private void assume(Local local) {
    if (local.type().equals(Type.I32) && !numbers.contains(local.id())) {
      booleans.add(local.id());
    }
  }

  static boolean isLogic(BinaryOperator operator) {
    return operator == BinaryOperator.AND || operator == BinaryOperator.OR
        || operator == BinaryOperator.XOR;
  }

  private boolean isBoolean(Atom atom) {
    return switch (atom) {
      case Atom.Const constant -> constant.type().equals(Type.I32)
          && (constant.bits() == 0 || constant.bits() == 1);
      case Atom.Value value -> booleans.contains(value.id());
    };
  }

  /** Takes back what a statement contradicts. */
  private void check(Stmt statement) {
    switch (statement) {
      case Stmt.Let(var value, Op op, var _) -> {
        if (booleans.contains(value.id()) && !gives(op)) {
          drop(value.id());
        }
        uses(op, booleans.contains(value.id()));
      }
      case Stmt.Do(Op op, var _) -> uses(op, false);
      case Stmt.Assign(Local local, Atom value, var _) -> {
        if (booleans.contains(local.id()) && !isBoolean(value)) {
          drop(local.id());
        }
        if (!booleans.contains(local.id())) {
          drop(value);
        }
      }
      default -> Operands.forEach(statement, this::drop);
    }
  }

  private boolean gives(Op op) {
    return switch (op) {
      case Op.Select select -> isBoolean(select.then()) && isBoolean(select.otherwise());
      case Op.Binary binary -> isBoolean(binary.left()) && isBoolean(binary.right());
      case Op.Read(Local local) -> booleans.contains(local.id());
      default -> false;
    };
  }

  private void uses(Op op, boolean asBoolean) {
    switch (op) {
      case Op.Select _,Op.Binary _ when asBoolean -> {}
      case Op.Compare compare when isBooleanTest(compare) -> {}
      case Op.Read(Local local) when !asBoolean -> {
        if (booleans.remove(local.id())) {
          changed = true;
        }
      }
      default -> Operands.forEach(op, this::drop);
    }
  }

  private boolean isBooleanTest(Op.Compare compare) {
    boolean isEquality =
        compare.comparison() == Comparison.EQ || compare.comparison() == Comparison.NE;
    return isEquality && isBoolean(compare.left()) && isBoolean(compare.right());
  }

  private void drop(Atom atom) {
    if (atom instanceof Atom.Value value) {
      drop(value.id());
    }
  }

  private void drop(int id) {
    changed |= booleans.remove(id);
  }
}
