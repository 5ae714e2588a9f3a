package io.ringkernel.ir.interp;

import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;

/** The Java meaning of operators over raw bits (as in {@code Atom.Const}). */
public final class JavaArithmetic {
  private JavaArithmetic() {}

  /**
   * A binary operator. Integer division by zero throws {@link ArithmeticException}; operands that
   * the operator promises not to get are an {@link AssertionError}.
   */
  public static long binary(BinaryOperator operator, Scalar type, long left, long right) {
    return switch (type) {
      case F32 -> RawBits.of(
          onFloats(operator, RawBits.asFloat(left), RawBits.asFloat(right)));
      case F64 -> RawBits.of(
          onDoubles(operator, RawBits.asDouble(left), RawBits.asDouble(right)));
      case I64 -> onLongs(operator, left, right);
      case I32 -> onInts(operator, (int) left, (int) right);
      case BOOL, I8, I16, U16 -> RawBits.wrap(type == Scalar.BOOL ? Scalar.I32 : type,
          onInts(operator, (int) left, (int) right));
    };
  }

  private static float onFloats(BinaryOperator operator, float x, float y) {
    return switch (operator) {
      case ADD -> x + y;
      case SUB -> x - y;
      case MUL -> x * y;
      case DIV -> x / y;
      case REM -> x % y;
      case DIV_NONZERO, REM_NONZERO, DIV_RAW, REM_RAW, SHL, SHR, USHR, AND, OR, XOR ->
          throw new AssertionError(operator + " on float");
    };
  }

  private static double onDoubles(BinaryOperator operator, double x, double y) {
    return switch (operator) {
      case ADD -> x + y;
      case SUB -> x - y;
      case MUL -> x * y;
      case DIV -> x / y;
      case REM -> x % y;
      case DIV_NONZERO, REM_NONZERO, DIV_RAW, REM_RAW, SHL, SHR, USHR, AND, OR, XOR ->
          throw new AssertionError(operator + " on double");
    };
  }

  private static int onInts(BinaryOperator operator, int x, int y) {
    promise(operator, x == Integer.MIN_VALUE, y);
    return switch (operator) {
      case ADD -> x + y;
      case SUB -> x - y;
      case MUL -> x * y;
      case DIV, DIV_NONZERO, DIV_RAW -> x / y;
      case REM, REM_NONZERO, REM_RAW -> x % y;
      case SHL -> x << y;
      case SHR -> x >> y;
      case USHR -> x >>> y;
      case AND -> x & y;
      case OR -> x | y;
      case XOR -> x ^ y;
    };
  }

  private static long onLongs(BinaryOperator operator, long x, long y) {
    promise(operator, x == Long.MIN_VALUE, y);
    return switch (operator) {
      case ADD -> x + y;
      case SUB -> x - y;
      case MUL -> x * y;
      case DIV, DIV_NONZERO, DIV_RAW -> x / y;
      case REM, REM_NONZERO, REM_RAW -> x % y;
      case SHL -> x << y;
      case SHR -> x >> y;
      case USHR -> x >>> y;
      case AND -> x & y;
      case OR -> x | y;
      case XOR -> x ^ y;
    };
  }

  private static void promise(BinaryOperator operator, boolean isMinimum, long divisor) {
    boolean raw = operator == BinaryOperator.DIV_RAW || operator == BinaryOperator.REM_RAW;
    boolean nonzero = raw || operator == BinaryOperator.DIV_NONZERO
        || operator == BinaryOperator.REM_NONZERO;
    if (nonzero && divisor == 0 || raw && divisor == -1) {
      throw new AssertionError(operator + " by " + divisor + (isMinimum ? " of MIN" : ""));
    }
  }

  /** A unary operator. */
  public static long unary(UnaryOperator operator, Scalar type, long x) {
    return switch (operator) {
      case NOT -> x ^ 1;
      case COMPLEMENT -> RawBits.wrap(type, ~x);
      case NEG -> switch (type) {
        case F32 -> RawBits.of(-RawBits.asFloat(x));
        case F64 -> RawBits.of(-RawBits.asDouble(x));
        case I8, I16, U16, I32, I64 -> RawBits.wrap(type, -x);
        case BOOL -> throw new AssertionError("negation of boolean");
      };
    };
  }

  /** A comparison; false where an operand is NaN, except {@code NE}. */
  public static boolean compare(Comparison comparison, Scalar type, long x, long y) {
    return switch (type) {
      case F32 -> compare(comparison, RawBits.asFloat(x), RawBits.asFloat(y));
      case F64 -> compare(comparison, RawBits.asDouble(x), RawBits.asDouble(y));
      case BOOL, I8, I16, U16, I32, I64 -> switch (comparison) {
        case EQ -> x == y;
        case NE -> x != y;
        case LT -> x < y;
        case LE -> x <= y;
        case GT -> x > y;
        case GE -> x >= y;
      };
    };
  }

  private static boolean compare(Comparison comparison, double x, double y) {
    return switch (comparison) {
      case EQ -> x == y;
      case NE -> x != y;
      case LT -> x < y;
      case LE -> x <= y;
      case GT -> x > y;
      case GE -> x >= y;
    };
  }

  /** A conversion between numeric types (JLS 5.1.2, 5.1.3); boolean converts to itself only. */
  public static long convert(Scalar from, Scalar to, long x) {
    if (from == to) {
      return x;
    }
    return switch (from) {
      case F32 -> fromDouble(to, RawBits.asFloat(x));
      case F64 -> fromDouble(to, RawBits.asDouble(x));
      case I8, I16, U16, I32, I64 -> switch (to) {
        case F32 -> RawBits.of(from == Scalar.I64 ? (float) x : (float) (int) x);
        case F64 -> RawBits.of((double) x);
        case I8, I16, U16, I32, I64 -> RawBits.wrap(to, x);
        case BOOL -> throw new AssertionError("conversion to boolean");
      };
      case BOOL -> throw new AssertionError("conversion of boolean");
    };
  }

  /** Widening a float to double is exact, so one method serves both. */
  private static long fromDouble(Scalar to, double x) {
    return switch (to) {
      case F32 -> RawBits.of((float) x);
      case F64 -> RawBits.of(x);
      case I64 -> (long) x;
      case I8, I16, U16, I32 -> RawBits.wrap(to, (int) x);
      case BOOL -> throw new AssertionError("conversion to boolean");
    };
  }

  /** A conversion whose operand is promised to be in range once truncated. */
  public static long convertRaw(Scalar from, Scalar to, long x) {
    double value = from == Scalar.F32 ? RawBits.asFloat(x) : RawBits.asDouble(x);
    double limit = to == Scalar.I64 ? 0x1p63 : 0x1p31;
    if (!(value < limit && (value >= -limit || to == Scalar.I32 && value > -limit - 1))) {
      throw new AssertionError("raw conversion of " + value + " to " + to.javaName());
    }
    return convert(from, to, x);
  }
}
