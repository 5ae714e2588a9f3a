package io.ringkernel.ir.emit;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op;

/** The operators that C and WGSL spell alike. */
public final class Operators {
  private Operators() {}

  /** The symbol; divisions that Java guards must have been rewritten. */
  public static String symbol(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> "+";
      case SUB -> "-";
      case MUL -> "*";
      case DIV, DIV_NONZERO, DIV_RAW -> "/";
      case REM, REM_NONZERO, REM_RAW -> "%";
      case SHL -> "<<";
      case SHR, USHR -> ">>";
      case AND -> "&";
      case OR -> "|";
      case XOR -> "^";
    };
  }

  /** How tightly the operator binds. */
  public static Precedence precedence(BinaryOperator operator) {
    return switch (operator) {
      case ADD, SUB -> Precedence.ADDITIVE;
      case MUL, DIV, DIV_NONZERO, DIV_RAW, REM, REM_NONZERO, REM_RAW -> Precedence.MULTIPLICATIVE;
      case SHL, SHR, USHR -> Precedence.SHIFT;
      case AND -> Precedence.BIT_AND;
      case OR -> Precedence.BIT_OR;
      case XOR -> Precedence.BIT_XOR;
    };
  }

  /** The operator on booleans; operands are already evaluated or free of effects. */
  public static Expression logical(BinaryOperator operator, Expression left, Expression right) {
    return switch (operator) {
      case AND -> Expression.binary(left, "&&", right, Precedence.AND);
      case OR -> Expression.binary(left, "||", right, Precedence.OR);
      case XOR -> Expression.binary(left, "!=", right, Precedence.EQUALITY);
      case ADD, SUB, MUL, DIV, REM, DIV_NONZERO, REM_NONZERO, DIV_RAW, REM_RAW, SHL, SHR, USHR ->
          throw new AssertionError(operator + " on booleans");
    };
  }

  /** A comparison. */
  public static Expression compare(Comparison comparison, Expression left, Expression right) {
    return switch (comparison) {
      case EQ -> Expression.binary(left, "==", right, Precedence.EQUALITY);
      case NE -> Expression.binary(left, "!=", right, Precedence.EQUALITY);
      case LT -> Expression.binary(left, "<", right, Precedence.RELATIONAL);
      case LE -> Expression.binary(left, "<=", right, Precedence.RELATIONAL);
      case GT -> Expression.binary(left, ">", right, Precedence.RELATIONAL);
      case GE -> Expression.binary(left, ">=", right, Precedence.RELATIONAL);
    };
  }

  /** The comparison with the constant on the right, as people write it. */
  public static Op.Compare readable(Op.Compare compare) {
    boolean isTurned = compare.left() instanceof Atom.Const
        && !(compare.right() instanceof Atom.Const);
    return isTurned ? new Op.Compare(mirrored(compare.comparison()), compare.right(),
        compare.left()) : compare;
  }

  /** The comparison that holds for swapped operands. */
  public static Comparison mirrored(Comparison comparison) {
    return switch (comparison) {
      case EQ, NE -> comparison;
      case LT -> Comparison.GT;
      case LE -> Comparison.GE;
      case GT -> Comparison.LT;
      case GE -> Comparison.LE;
    };
  }

  /** The comparison that is true exactly where the other is false, if no operand is NaN. */
  public static Comparison opposite(Comparison comparison) {
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
