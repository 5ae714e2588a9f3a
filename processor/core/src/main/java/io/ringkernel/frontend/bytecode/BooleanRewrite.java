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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns chosen ints of 0 and 1 into booleans, and what is asked of them into logic. */
final class BooleanRewrite {
  private final Set<Integer> booleans;
  private final Map<Integer, Atom> replacements = new HashMap<>();

  BooleanRewrite(Set<Integer> booleans) {
    this.booleans = booleans;
  }

  List<Stmt> rewritten(List<Stmt> list) {
    List<Stmt> result = new ArrayList<>();
    for (Stmt statement : list) {
      switch (statement) {
        case Stmt.Let let -> let(let, result);
        case Stmt.Assign(Local local, Atom value, var span) when booleans.contains(local.id()) ->
            result.add(new Stmt.Assign(local(local), logic(value), span));
        // the head and the tail come before the condition that they compute
        case Stmt.Loop loop -> {
          List<Stmt> head = rewritten(loop.head());
          Atom condition = resolved(loop.condition());
          result.add(new Stmt.Loop(loop.label(), head, condition, rewritten(loop.body()),
              rewritten(loop.update()), loop.span()));
        }
        case Stmt.DoLoop loop -> {
          List<Stmt> body = rewritten(loop.body());
          List<Stmt> tail = rewritten(loop.tail());
          result.add(new Stmt.DoLoop(loop.label(), body, tail, resolved(loop.condition()),
              loop.span()));
        }
        default -> result.add(
            Lists.map(Operands.map(statement, this::resolved), this::rewritten));
      }
    }
    return result;
  }

  private Atom resolved(Atom atom) {
    return atom instanceof Atom.Value value ? replacements.getOrDefault(value.id(), value) : atom;
  }

  /** A 0 or 1 as a boolean. */
  private Atom logic(Atom atom) {
    return atom instanceof Atom.Const constant && constant.type().equals(Type.I32)
        ? Atom.Const.of(constant.bits() != 0) : resolved(atom);
  }

  private static Local local(Local local) {
    return new Local(local.id(), Type.BOOL, local.hint());
  }

  private void let(Stmt.Let let, List<Stmt> result) {
    if (booleans.contains(let.value().id())) {
      put(let, logic(let.op()), result);
    } else if (let.op() instanceof Op.Compare compare && isLogic(compare)) {
      put(let, test(compare), result);
    } else {
      result.add(Operands.map(let, this::resolved));
    }
  }

  private boolean isLogic(Op.Compare compare) {
    return isBoolean(compare.left()) || isBoolean(compare.right());
  }

  private boolean isBoolean(Atom atom) {
    return atom instanceof Atom.Value value && booleans.contains(value.id());
  }

  /** Either an operation, or another name for an atom. */
  private record Meaning(Op op, Atom atom) {
    static Meaning of(Op op) {
      return new Meaning(op, null);
    }

    static Meaning same(Atom atom) {
      return new Meaning(null, atom);
    }

    static Meaning not(Atom atom) {
      return atom instanceof Atom.Const constant ? same(Atom.Const.of(constant.bits() == 0))
          : of(new Op.Unary(Op.UnaryOperator.NOT, atom));
    }
  }

  private void put(Stmt.Let let, Meaning meaning, List<Stmt> result) {
    Atom.Value value = new Atom.Value(let.value().id(), Type.BOOL, let.value().hint());
    if (meaning.op() == null) {
      replacements.put(value.id(), meaning.atom());
    } else {
      replacements.put(value.id(), value);
      result.add(new Stmt.Let(value, meaning.op(), let.span()));
    }
  }

  private Meaning logic(Op op) {
    return switch (op) {
      case Op.Read(Local local) -> Meaning.of(new Op.Read(local(local)));
      case Op.Select select -> {
        Atom condition = resolved(select.condition());
        Atom then = logic(select.then());
        Atom otherwise = logic(select.otherwise());
        if (then.equals(Atom.Const.of(true)) && otherwise.equals(Atom.Const.of(false))) {
          yield Meaning.same(condition);
        }
        if (then.equals(Atom.Const.of(false)) && otherwise.equals(Atom.Const.of(true))) {
          yield Meaning.not(condition);
        }
        yield Meaning.of(new Op.Select(condition, then, otherwise));
      }
      case Op.Binary binary -> binary(binary.operator(), logic(binary.left()),
          logic(binary.right()));
      default -> throw new AssertionError("no boolean: " + op);
    };
  }

  private static Meaning binary(BinaryOperator operator, Atom left, Atom right) {
    if (left instanceof Atom.Const && !(right instanceof Atom.Const)) {
      return binary(operator, right, left);
    }
    if (!(right instanceof Atom.Const constant)) {
      return Meaning.of(new Op.Binary(operator, left, right));
    }
    boolean isTrue = constant.bits() != 0;
    return switch (operator) {
      case AND -> Meaning.same(isTrue ? left : right);
      case OR -> Meaning.same(isTrue ? right : left);
      default -> isTrue ? Meaning.not(left) : Meaning.same(left);
    };
  }

  private Meaning test(Op.Compare compare) {
    Atom left = logic(compare.left());
    Atom right = logic(compare.right());
    if (left instanceof Atom.Const) {
      Atom other = left;
      left = right;
      right = other;
    }
    boolean isEqual = compare.comparison() == Comparison.EQ;
    if (!(right instanceof Atom.Const constant)) {
      return Meaning.of(new Op.Compare(compare.comparison(), left, right));
    }
    return isEqual == (constant.bits() != 0) ? Meaning.same(left) : Meaning.not(left);
  }
}
