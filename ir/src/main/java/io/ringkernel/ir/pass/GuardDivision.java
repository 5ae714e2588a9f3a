package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import java.util.List;

/**
 * Java says an integer division by zero throws and {@code MIN / -1} is {@code MIN} (JLS 15.17.2);
 * in C both are undefined, and in WGSL the first gives a number and both are errors between
 * constants; so we test for zero and trap, and divide by 1 where the divisor is -1. After this pass
 * integers are divided by {@code DIV_RAW} and {@code REM_RAW} only.
 */
public record GuardDivision() implements Pass {
  @Override
  public Module apply(Module module) {
    OpRewrite guarded = GuardDivision::guarded;
    return guarded.in(module);
  }

  private static Op guarded(StatementBuilder out, Op op) {
    if (!(op instanceof Op.Binary division) || !division.operator().isDivision()
        || !((Type.Prim) division.type()).scalar().isInteger()) {
      return op;
    }
    return switch (division.operator()) {
      case DIV -> quotient(out, division.left(), nonzero(out, division.right()));
      case REM -> remainder(out, division.left(), nonzero(out, division.right()));
      case DIV_NONZERO -> quotient(out, division.left(), division.right());
      case REM_NONZERO -> remainder(out, division.left(), division.right());
      case DIV_RAW, REM_RAW, ADD, SUB, MUL, SHL, SHR, USHR, AND, OR, XOR -> op;
    };
  }

  private static Atom nonzero(StatementBuilder out, Atom divisor) {
    Type.Prim type = (Type.Prim) divisor.type();
    Stmt trap = new Stmt.Trap(TrapKind.DIVISION_BY_ZERO, List.of(divisor), out.span());
    if (divisor instanceof Atom.Const constant) {
      if (constant.bits() == 0) {
        // an unconditional trap would leave the rest of the list unreachable, but to be printed
        out.when(Atom.Const.of(true), then -> then.add(trap));
        return new Atom.Const(type, 1);
      }
      return divisor;
    }
    Atom isZero = out.compare(Comparison.EQ, divisor, new Atom.Const(type, 0));
    out.when(isZero, then -> then.add(trap));
    return divisor;
  }

  private static Op quotient(StatementBuilder out, Atom dividend, Atom divisor) {
    Type.Prim type = (Type.Prim) divisor.type();
    if (divisor instanceof Atom.Const constant) {
      return constant.bits() == -1 ? new Op.Unary(UnaryOperator.NEG, dividend)
          : new Op.Binary(BinaryOperator.DIV_RAW, dividend, divisor);
    }
    Atom isMinusOne = out.compare(Comparison.EQ, divisor, new Atom.Const(type, -1));
    Atom safe = out.select(isMinusOne, new Atom.Const(type, 1), divisor);
    Atom raw = out.binary(BinaryOperator.DIV_RAW, dividend, safe);
    Atom negated = out.let("negated", new Op.Unary(UnaryOperator.NEG, dividend));
    return new Op.Select(isMinusOne, negated, raw);
  }

  /** A remainder by 1 is 0, and so is one by -1. */
  private static Op remainder(StatementBuilder out, Atom dividend, Atom divisor) {
    Type.Prim type = (Type.Prim) divisor.type();
    Atom one = new Atom.Const(type, 1);
    if (divisor instanceof Atom.Const constant) {
      return new Op.Binary(BinaryOperator.REM_RAW, dividend,
          constant.bits() == -1 ? one : constant);
    }
    Atom isMinusOne = out.compare(Comparison.EQ, divisor, new Atom.Const(type, -1));
    Atom safe = out.select(isMinusOne, one, divisor);
    return new Op.Binary(BinaryOperator.REM_RAW, dividend, safe);
  }
}
