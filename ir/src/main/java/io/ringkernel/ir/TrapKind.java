package io.ringkernel.ir;

/** Why a work item ends early; each is a Java exception on the host. */
public enum TrapKind {
  /** Integer division or remainder by zero. */
  DIVISION_BY_ZERO("java.lang.ArithmeticException"),
  /** Array index out of bounds. */
  INDEX_OUT_OF_BOUNDS("java.lang.ArrayIndexOutOfBoundsException"),
  /** Operands that a method refuses, such as the bounds of {@code Math.clamp}. */
  ILLEGAL_ARGUMENT("java.lang.IllegalArgumentException");

  private final String exception;

  TrapKind(String exception) {
    this.exception = exception;
  }

  /** The binary name of the exception that the JVM throws. */
  public String exception() {
    return exception;
  }
}
