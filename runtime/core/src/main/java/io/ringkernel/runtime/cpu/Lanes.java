package io.ringkernel.runtime.cpu;

import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;

/**
 * The meaning of reductions and scans over the values of a block, as raw bits. The order of
 * operations is part of the meaning: sums of floating point depend on it.
 */
final class Lanes {
  private static final int SUBGROUP = Collectives.SUBGROUP;

  private Lanes() {}

  static long bits(float value) {
    return Float.floatToRawIntBits(value);
  }

  static float number32(long bits) {
    return Float.intBitsToFloat((int) bits);
  }

  static LongBinaryOperator ofFloats(BinaryOperator<Float> operator) {
    return (x, y) -> bits(operator.apply(number32(x), number32(y)));
  }

  static LongBinaryOperator ofDoubles(BinaryOperator<Double> operator) {
    return (x, y) -> Double.doubleToRawLongBits(
        operator.apply(Double.longBitsToDouble(x), Double.longBitsToDouble(y)));
  }

  /** The lanes of a subgroup that have a value, one bit for each. */
  static int equal(long[] values, int first, long value) {
    int mask = 0;
    for (int lane = 0; lane < SUBGROUP; lane++) {
      mask |= values[first + lane] == value ? 1 << lane : 0;
    }
    return mask;
  }

  static int sum(long[] values) {
    int sum = 0;
    for (long value : values) {
      sum += (int) value;
    }
    return sum;
  }

  /** The value of an item, or the own one where there is no such item. */
  static long at(long[] values, int item, int own) {
    return values[item < 0 || item >= values.length ? own : item];
  }

  /** Lanes that differ in bit 4 first, then 3, and so on. */
  static long reduced(long[] values, int first, LongBinaryOperator operator) {
    long[] sums = new long[SUBGROUP];
    System.arraycopy(values, first, sums, 0, SUBGROUP);
    for (int bit = SUBGROUP / 2; bit > 0; bit /= 2) {
      for (int lane = 0; lane < bit; lane++) {
        sums[lane] = operator.applyAsLong(sums[lane], sums[lane + bit]);
      }
    }
    return sums[0];
  }

  /** The subgroups in order. */
  static long total(long[] values, LongBinaryOperator operator) {
    long total = reduced(values, 0, operator);
    for (int first = SUBGROUP; first < values.length; first += SUBGROUP) {
      total = operator.applyAsLong(total, reduced(values, first, operator));
    }
    return total;
  }

  /** The sums up to each lane: distances 1, 2, 4, 8 and 16 in turn. */
  static long[] scanned(long[] values, int first, LongBinaryOperator sum) {
    long[] sums = new long[SUBGROUP];
    System.arraycopy(values, first, sums, 0, SUBGROUP);
    for (int distance = 1; distance < SUBGROUP; distance *= 2) {
      for (int lane = SUBGROUP - 1; lane >= distance; lane--) {
        sums[lane] = sum.applyAsLong(sums[lane - distance], sums[lane]);
      }
    }
    return sums;
  }

  /** The sum over the lanes before one; the bits of zero for the first. */
  static long before(long[] values, int first, int lane, LongBinaryOperator sum) {
    return lane == 0 ? 0 : scanned(values, first, sum)[lane - 1];
  }

  /** The sum over the items up to one, subgroup by subgroup; the bits of zero for none. */
  static long upTo(long[] values, int item, LongBinaryOperator sum) {
    if (item < 0) {
      return 0;
    }
    int last = item - item % SUBGROUP;
    long own = scanned(values, last, sum)[item % SUBGROUP];
    if (last == 0) {
      return own;
    }
    long total = scanned(values, 0, sum)[SUBGROUP - 1];
    for (int first = SUBGROUP; first < last; first += SUBGROUP) {
      total = sum.applyAsLong(total, scanned(values, first, sum)[SUBGROUP - 1]);
    }
    return sum.applyAsLong(total, own);
  }
}
