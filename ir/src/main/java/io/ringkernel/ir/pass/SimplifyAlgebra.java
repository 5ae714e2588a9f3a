package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.pass.ForwardRewrite.Result;
import java.util.Map;
import java.util.Optional;

/**
 * Identities that hold for every operand. For floating point there are few: {@code x + 0} is not
 * one (-0.0 + 0.0 is 0.0), nor is {@code x * 0} (NaN) or {@code x - x}.
 */
public record SimplifyAlgebra() implements Pass {
  @Override
  public Module apply(Module module) {
    return Lists.functions(module, function -> new ForwardRewrite(function,
        (_, op, definitions) -> simplified(op, definitions)).rewritten());
  }

  private static Result simplified(Op op, Map<Integer, Op> definitions) {
    Optional<Atom> same = switch (op) {
      case Op.Binary binary -> binary(binary);
      case Op.Compare compare -> compare(compare);
      case Op.Unary unary -> involution(unary, definitions);
      default -> Optional.empty();
    };
    if (same.isPresent()) {
      return new Result.Same(same.get());
    }
    if (op instanceof Op.Unary(UnaryOperator operator, Atom.Value operand)
        && operator == UnaryOperator.NOT
        && definitions.get(operand.id()) instanceof Op.Compare inner && !isFloating(inner.left())) {
      return new Result.Computed(
          new Op.Compare(opposite(inner.comparison()), inner.left(), inner.right()));
    }
    return new Result.Computed(op);
  }

  private static boolean isFloating(Atom atom) {
    return ((Type.Prim) atom.type()).scalar().isFloating();
  }

  private static boolean is(Atom atom, long bits) {
    return atom instanceof Atom.Const constant && constant.bits() == bits;
  }

  private static Optional<Atom> binary(Op.Binary op) {
    Scalar scalar = ((Type.Prim) op.type()).scalar();
    if (scalar.isFloating()) {
      return floating(op);
    }
    return scalar == Scalar.BOOL ? logical(op) : integer(op);
  }

  /** Multiplying or dividing by 1 changes nothing; nor does subtracting +0.0. */
  private static Optional<Atom> floating(Op.Binary op) {
    boolean single = op.type().equals(Type.F32);
    long one = single ? Atom.Const.of(1f).bits() : Atom.Const.of(1.0).bits();
    return switch (op.operator()) {
      case MUL -> is(op.right(), one) ? Optional.of(op.left())
          : is(op.left(), one) ? Optional.of(op.right()) : Optional.empty();
      case DIV -> is(op.right(), one) ? Optional.of(op.left()) : Optional.empty();
      case SUB -> is(op.right(), 0) ? Optional.of(op.left()) : Optional.empty();
      case ADD, REM, DIV_NONZERO, REM_NONZERO, DIV_RAW, REM_RAW, SHL, SHR, USHR, AND, OR, XOR ->
          Optional.empty();
    };
  }

  private static Optional<Atom> logical(Op.Binary op) {
    Atom.Const no = Atom.Const.of(false);
    Atom.Const yes = Atom.Const.of(true);
    return switch (op.operator()) {
      case AND -> either(op, 0, no).or(() -> other(op, 1)).or(() -> equal(op));
      case OR -> either(op, 1, yes).or(() -> other(op, 0)).or(() -> equal(op));
      case XOR -> other(op, 0)
          .or(() -> op.left().equals(op.right()) ? Optional.of(no) : Optional.empty());
      default -> Optional.empty();
    };
  }

  private static Optional<Atom> integer(Op.Binary op) {
    Atom zero = new Atom.Const((Type.Prim) op.type(), 0);
    boolean same = op.left().equals(op.right());
    return switch (op.operator()) {
      case ADD -> other(op, 0);
      case SUB -> is(op.right(), 0) ? Optional.of(op.left())
          : same ? Optional.of(zero) : Optional.empty();
      case MUL -> other(op, 1).or(() -> either(op, 0, zero));
      case DIV, DIV_NONZERO, DIV_RAW ->
          is(op.right(), 1) ? Optional.of(op.left()) : Optional.empty();
      case REM, REM_NONZERO, REM_RAW ->
          is(op.right(), 1) ? Optional.of(zero) : Optional.empty();
      case SHL, SHR, USHR -> isMultipleOfWidth(op) ? Optional.of(op.left()) : Optional.empty();
      case AND -> other(op, -1).or(() -> either(op, 0, zero)).or(() -> equal(op));
      case OR -> other(op, 0).or(() -> equal(op));
      case XOR -> other(op, 0).or(() -> same ? Optional.of(zero) : Optional.empty());
    };
  }

  private static boolean isMultipleOfWidth(Op.Binary shift) {
    int mask = shift.type().equals(Type.I64) ? 63 : 31;
    return shift.right() instanceof Atom.Const count && (count.bits() & mask) == 0;
  }

  /** The other operand where one is neutral. */
  private static Optional<Atom> other(Op.Binary op, long neutral) {
    return is(op.right(), neutral) ? Optional.of(op.left())
        : is(op.left(), neutral) ? Optional.of(op.right()) : Optional.empty();
  }

  /** A result where one operand alone decides. */
  private static Optional<Atom> either(Op.Binary op, long deciding, Atom result) {
    return is(op.left(), deciding) || is(op.right(), deciding) ? Optional.of(result)
        : Optional.empty();
  }

  private static Optional<Atom> equal(Op.Binary op) {
    return op.left().equals(op.right()) ? Optional.of(op.left()) : Optional.empty();
  }

  private static Optional<Atom> compare(Op.Compare op) {
    if (op.left().type().equals(Type.BOOL)) {
      return op.comparison() == Comparison.EQ && is(op.right(), 1)
          || op.comparison() == Comparison.NE && is(op.right(), 0)
              ? Optional.of(op.left()) : Optional.empty();
    }
    if (!op.left().equals(op.right()) || isFloating(op.left())) {
      return Optional.empty();
    }
    return Optional.of(Atom.Const.of(switch (op.comparison()) {
      case EQ, LE, GE -> true;
      case NE, LT, GT -> false;
    }));
  }

  /** Twice the same unary operator is nothing; negation also flips the sign of NaN twice. */
  private static Optional<Atom> involution(Op.Unary op, Map<Integer, Op> definitions) {
    return op.operand() instanceof Atom.Value value
        && definitions.get(value.id()) instanceof Op.Unary inner
        && inner.operator() == op.operator() ? Optional.of(inner.operand()) : Optional.empty();
  }

  /** Not for floating point, where NaN makes both false. */
  private static Comparison opposite(Comparison comparison) {
    return switch (comparison) {
      case EQ -> Comparison.NE;
      case NE -> Comparison.EQ;
      case LT -> Comparison.GE;
      case LE -> Comparison.GT;
      case GT -> Comparison.LE;
      case GE -> Comparison.LT;
    };
  }
}
