package io.ringkernel.ir.emit;

import io.ringkernel.ir.Atom;
import java.util.Locale;

/**
 * Writes constants in C. Finite normal numbers have the shortest decimal that reads back the same
 * (JDK 19 and later give it); all others are given by their bits, since macros such as {@code NAN}
 * need headers that run-time compilers may lack.
 */
record CLiterals(CDialect dialect) {
  Expression of(Atom.Const constant) {
    return switch (constant.type().scalar()) {
      case BOOL -> Expression.primary(constant.bits() != 0 ? "true" : "false");
      case I8, I16, U16, I32 -> integer((int) constant.bits());
      case I64 -> integer(constant.bits());
      case F32 -> number(constant.asFloat());
      case F64 -> number(constant.asDouble());
    };
  }

  /** C has no negative literals: the magnitude of the smallest one would not fit (C 6.4.4.1). */
  private static Expression integer(int value) {
    return value == Integer.MIN_VALUE ? Expression.primary("(-2147483647 - 1)")
        : signed(Integer.toString(value));
  }

  private Expression integer(long value) {
    String suffix = dialect.longSuffix();
    return value == Long.MIN_VALUE
        ? Expression.primary("(-9223372036854775807" + suffix + " - 1)")
        : signed(value + suffix);
  }

  private Expression number(float value) {
    boolean isPlain = value == 0 || Float.isFinite(value) && Math.abs(value) >= Float.MIN_NORMAL;
    return isPlain ? signed(Float.toString(value).toLowerCase(Locale.ROOT) + "f")
        : dialect.floatOfBits(Float.floatToRawIntBits(value));
  }

  private Expression number(double value) {
    boolean isPlain = value == 0 || Double.isFinite(value) && Math.abs(value) >= Double.MIN_NORMAL;
    return isPlain ? signed(Double.toString(value).toLowerCase(Locale.ROOT))
        : dialect.doubleOfBits(Double.doubleToRawLongBits(value));
  }

  private static Expression signed(String text) {
    return new Expression(text, text.startsWith("-") ? Precedence.UNARY : Precedence.PRIMARY);
  }
}
