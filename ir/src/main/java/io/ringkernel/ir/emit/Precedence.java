package io.ringkernel.ir.emit;

/** How tightly an operator binds in C and WGSL, weakest first. */
public enum Precedence {
  /** {@code a ? b : c}. */
  CONDITIONAL,
  /** {@code ||}. */
  OR,
  /** {@code &&}. */
  AND,
  /** {@code |}. */
  BIT_OR,
  /** {@code ^}. */
  BIT_XOR,
  /** {@code &}. */
  BIT_AND,
  /** {@code ==} and {@code !=}. */
  EQUALITY,
  /** {@code <} and its kin. */
  RELATIONAL,
  /** {@code <<} and {@code >>}. */
  SHIFT,
  /** {@code +} and {@code -}. */
  ADDITIVE,
  /** {@code *}, {@code /} and {@code %}. */
  MULTIPLICATIVE,
  /** A sign, a complement, a negation or a cast in front. */
  UNARY,
  /** A name, a literal, a call, an index, or anything in parentheses. */
  PRIMARY;

  boolean isComparison() {
    return this == EQUALITY || this == RELATIONAL;
  }
}
