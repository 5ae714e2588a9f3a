package io.ringkernel.ir.emit;

/**
 * The text of an expression.
 *
 * @param precedence of its outermost operator
 */
public record Expression(String text, Precedence precedence) {
  /** A text that needs parentheses nowhere. */
  public static Expression primary(String text) {
    return new Expression(text, Precedence.PRIMARY);
  }

  /** A prefix operator or cast in front of an operand. */
  public static Expression prefix(String operator, Expression operand) {
    return new Expression(operator + operand.under(Precedence.UNARY), Precedence.UNARY);
  }

  /** {@code (type)operand}; a cast of a cast needs no parentheses. */
  public static Expression cast(String type, Expression operand) {
    return new Expression("(" + type + ")" + (operand.precedence() == Precedence.UNARY
        ? operand.text() : operand.under(Precedence.UNARY)), Precedence.UNARY);
  }

  /** {@code left operator right}. */
  public static Expression binary(Expression left, String operator, Expression right,
      Precedence precedence) {
    return new Expression(left.leftOf(precedence) + " " + operator + " "
        + right.rightOf(precedence), precedence);
  }

  /** The text as the left operand of a binary operator. */
  public String leftOf(Precedence parent) {
    return parenthesized(needsParentheses(parent, false));
  }

  /** The text as the right operand of a binary operator. */
  public String rightOf(Precedence parent) {
    return parenthesized(needsParentheses(parent, true));
  }

  /** The text as the only operand of an operator, or as any operand of {@code ?:}. */
  public String under(Precedence parent) {
    return parenthesized(needsParentheses(parent, true));
  }

  private String parenthesized(boolean wanted) {
    return wanted ? "(" + text + ")" : text;
  }

  /**
   * C compilers warn about mixes of shifts, bitwise and other operators that C itself accepts, and
   * WGSL's grammar rejects them; {@code &&} in {@code ||} likewise. So those have parentheses
   * everywhere.
   */
  private boolean needsParentheses(Precedence parent, boolean isRight) {
    if (precedence == Precedence.PRIMARY) {
      return false;
    }
    if (precedence.compareTo(parent) < 0) {
      return true;
    }
    return switch (parent) {
      case CONDITIONAL -> precedence == parent;
      case OR -> precedence == Precedence.AND;
      case AND -> false;
      case BIT_OR, BIT_XOR, BIT_AND ->
          precedence != Precedence.UNARY && (isRight || precedence != parent);
      case EQUALITY, RELATIONAL -> precedence.isComparison() || precedence == Precedence.SHIFT;
      case SHIFT -> precedence != Precedence.UNARY;
      case ADDITIVE, MULTIPLICATIVE -> isRight && precedence == parent;
      case UNARY, PRIMARY -> true;
    };
  }
}
