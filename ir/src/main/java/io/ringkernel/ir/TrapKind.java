package io.ringkernel.ir;

import java.util.Optional;

/**
 * Why a work item ends early: a Java exception that the host throws.
 *
 * @param exception the binary name of an unchecked exception or error
 * @param message what the exception's constructor is given, where that is a constant; empty where
 *     the JVM makes the message of operands, or none is given
 */
public record TrapKind(String exception, Optional<String> message) {
  /** Integer division or remainder by zero (JLS 15.17.2, 15.17.3). */
  public static final TrapKind DIVISION_BY_ZERO =
      new TrapKind("java.lang.ArithmeticException", Optional.of("/ by zero"));
  /** Array index out of bounds (JLS 15.10.4). */
  public static final TrapKind INDEX_OUT_OF_BOUNDS =
      new TrapKind("java.lang.ArrayIndexOutOfBoundsException", Optional.empty());
  /** Operands that a method refuses, such as the bounds of {@code Math.clamp}. */
  public static final TrapKind ILLEGAL_ARGUMENT =
      new TrapKind("java.lang.IllegalArgumentException", Optional.empty());

  /** A negative length that a kernel computes; the JVM makes the message of it. */
  public static final TrapKind NEGATIVE_SIZE =
      new TrapKind("java.lang.NegativeArraySizeException", Optional.empty());

  /** A negative length of an array (JLS 15.10.2); the message is the length. */
  public static TrapKind negativeSize(int length) {
    return new TrapKind("java.lang.NegativeArraySizeException",
        Optional.of(Integer.toString(length)));
  }

  /** {@code throw new exception(message)} (JLS 14.18). */
  public static TrapKind thrown(String exception, Optional<String> message) {
    return new TrapKind(exception, message);
  }

  /** A failed {@code assert} (JLS 14.10). */
  public static TrapKind failedAssertion(Optional<String> message) {
    return new TrapKind("java.lang.AssertionError", message);
  }

  /** The simple name of the exception. */
  public String simpleName() {
    return exception.substring(exception.lastIndexOf('.') + 1);
  }
}
