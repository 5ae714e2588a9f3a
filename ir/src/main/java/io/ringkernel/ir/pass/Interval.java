package io.ringkernel.ir.pass;

import io.ringkernel.ir.Scalar;

/** The ints from {@code low} to {@code high}, both included. */
record Interval(long low, long high) {
  static final Interval ALL = new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE);
  static final Interval NATURAL = new Interval(0, Integer.MAX_VALUE);

  static Interval of(long value) {
    return new Interval(value, value);
  }

  /** The interval, or all ints where an operation with this result wraps. */
  static Interval orAll(long low, long high) {
    return low < Integer.MIN_VALUE || high > Integer.MAX_VALUE ? ALL : new Interval(low, high);
  }

  /** The values that a type holds. */
  static Interval of(Scalar scalar) {
    return switch (scalar) {
      case I8 -> new Interval(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case I16 -> new Interval(Short.MIN_VALUE, Short.MAX_VALUE);
      case U16 -> new Interval(0, Character.MAX_VALUE);
      case BOOL, I32, I64, F32, F64 -> ALL;
    };
  }

  boolean isNatural() {
    return low >= 0;
  }

  Interval union(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** Both; where nothing is in both, the code is dead and any interval will do. */
  Interval meet(Interval other) {
    long newLow = Math.max(low, other.low);
    long newHigh = Math.min(high, other.high);
    return newLow > newHigh ? this : new Interval(newLow, newHigh);
  }

  Interval plus(Interval other) {
    return orAll(low + other.low, high + other.high);
  }

  Interval minus(Interval other) {
    return orAll(low - other.high, high - other.low);
  }

  Interval times(Interval other) {
    long[] corners = {low * other.low, low * other.high, high * other.low, high * other.high};
    return orAll(java.util.Arrays.stream(corners).min().getAsLong(),
        java.util.Arrays.stream(corners).max().getAsLong());
  }

  /** The rest of a division by something up to {@code divisor} in magnitude, at least 1. */
  Interval rest(long divisor) {
    long most = divisor - 1;
    return new Interval(low >= 0 ? 0 : Math.max(-most, low),
        high <= 0 ? 0 : Math.min(most, high));
  }
}
