package io.ringkernel.ir.emit;

import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Scalar;

/**
 * The integers from {@code low} to {@code high}, both included.
 *
 * @param isExact whether the last operation gave what it gives over all integers
 */
record Range(long low, long high, boolean isExact) {
  static Range of(long low, long high) {
    return new Range(low, high, true);
  }

  /** Everything that a type holds. */
  static Range of(Scalar scalar) {
    return switch (scalar) {
      case BOOL -> of(0, 1);
      case I8 -> of(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case I16 -> of(Short.MIN_VALUE, Short.MAX_VALUE);
      case U16 -> of(0, Character.MAX_VALUE);
      case I32 -> of(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case I64, F32, F64 -> of(Long.MIN_VALUE, Long.MAX_VALUE);
    };
  }

  boolean isNonNegative() {
    return low >= 0;
  }

  Range join(Range other) {
    return of(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** What both hold; this one where they exclude each other, which is in code never reached. */
  Range meet(Range other) {
    long newLow = Math.max(low, other.low);
    long newHigh = Math.min(high, other.high);
    return newLow <= newHigh ? of(newLow, newHigh) : this;
  }

  boolean isWithin(Range other) {
    return other.low <= low && high <= other.high;
  }

  /** The result of an operation of the type, which wraps. */
  static Range binary(BinaryOperator operator, Range left, Range right, Scalar type) {
    try {
      Range result = switch (operator) {
        case ADD -> of(Math.addExact(left.low, right.low), Math.addExact(left.high, right.high));
        case SUB -> of(Math.subtractExact(left.low, right.high),
            Math.subtractExact(left.high, right.low));
        case MUL -> product(left, right);
        case SHL -> shiftedLeft(left, right, type);
        case SHR -> shiftedRight(left, right);
        case USHR -> left.isNonNegative() ? shiftedRight(left, right) : inexact(type);
        case AND -> masked(left, right, type);
        case OR, XOR -> left.isNonNegative() && right.isNonNegative()
            ? of(0, allOnes(Math.max(left.high, right.high))) : of(type);
        case DIV, DIV_NONZERO, DIV_RAW -> right.low >= 1 ? quotient(left, right) : of(type);
        case REM, REM_NONZERO, REM_RAW -> right.low >= 1 ? remainder(left, right) : of(type);
      };
      return result.isWithin(of(type)) ? result : inexact(type);
    } catch (ArithmeticException beyondLong) {
      return inexact(type);
    }
  }

  Range negated(Scalar type) {
    return low == of(type).low ? inexact(type) : of(-high, -low);
  }

  private static Range inexact(Scalar type) {
    return new Range(of(type).low, of(type).high, false);
  }

  private static Range product(Range left, Range right) {
    long a = Math.multiplyExact(left.low, right.low);
    long b = Math.multiplyExact(left.low, right.high);
    long c = Math.multiplyExact(left.high, right.low);
    long d = Math.multiplyExact(left.high, right.high);
    return of(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
  }

  /** C gives no meaning to a shift of a negative number to the left, nor to one that overflows. */
  private static Range shiftedLeft(Range left, Range count, Scalar type) {
    int width = type == Scalar.I64 ? Long.SIZE : Integer.SIZE;
    if (!left.isNonNegative() || !count.isNonNegative() || count.high >= width - 1) {
      return inexact(type);
    }
    return product(left, of(1L << count.low, 1L << count.high));
  }

  private static Range shiftedRight(Range left, Range count) {
    boolean isKnown = count.low == count.high && count.isNonNegative() && count.high < Integer.SIZE;
    return isKnown ? of(left.low >> count.low, left.high >> count.low)
        : of(Math.min(left.low, 0), Math.max(left.high, left.low < 0 ? -1 : 0));
  }

  private static Range masked(Range left, Range right, Scalar type) {
    if (left.isNonNegative() && right.isNonNegative()) {
      return of(0, Math.min(left.high, right.high));
    }
    return left.isNonNegative() ? of(0, left.high)
        : right.isNonNegative() ? of(0, right.high) : of(type);
  }

  private static Range quotient(Range left, Range right) {
    return of(left.low < 0 ? left.low / right.low : left.low / right.high,
        left.high < 0 ? left.high / right.high : left.high / right.low);
  }

  private static Range remainder(Range left, Range right) {
    return of(left.isNonNegative() ? 0 : Math.max(left.low, 1 - right.high),
        left.high < 0 ? 0 : Math.min(left.high, right.high - 1));
  }

  private static long allOnes(long value) {
    return value == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(value);
  }
}
