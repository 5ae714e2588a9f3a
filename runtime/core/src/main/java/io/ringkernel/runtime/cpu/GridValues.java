package io.ringkernel.runtime.cpu;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;

/**
 * What the work items of a launch brought to an operation of the whole grid, as raw bits, block by
 * block. All of them ask for the result of the same operation, one after the other, so what is the
 * same for all is worked out once.
 */
final class GridValues {
  private final int number;
  private final int blockItems;
  private final long[] values;
  private long[] totals;
  private Long total;

  /**
   * Room for the values of one operation.
   *
   * @param number of the operation in the launch
   */
  GridValues(int number, int items, int blockItems) {
    this.number = number;
    this.blockItems = blockItems;
    this.values = new long[items];
  }

  int number() {
    return number;
  }

  void put(int item, long bits) {
    values[item] = bits;
  }

  int count() {
    return Lanes.sum(values);
  }

  /** The blocks in order. */
  long total(LongBinaryOperator operator) {
    if (total == null) {
      long sum = Lanes.total(block(0), operator);
      for (int block = 1; block * blockItems < values.length; block++) {
        sum = operator.applyAsLong(sum, Lanes.total(block(block), operator));
      }
      total = sum;
    }
    return total;
  }

  /** The sum over the items up to one; the bits of zero for none. */
  long upTo(int item, LongBinaryOperator sum) {
    if (item < 0) {
      return 0;
    }
    int block = item / blockItems;
    long own = Lanes.upTo(block(block), item % blockItems, sum);
    return block == 0 ? own : sum.applyAsLong(before(block, sum), own);
  }

  private long before(int block, LongBinaryOperator sum) {
    if (totals == null) {
      totals = new long[values.length / blockItems];
      for (int k = 0; k < totals.length; k++) {
        long own = Lanes.upTo(block(k), blockItems - 1, sum);
        totals[k] = k == 0 ? own : sum.applyAsLong(totals[k - 1], own);
      }
    }
    return totals[block - 1];
  }

  private long[] block(int block) {
    return Arrays.copyOfRange(values, block * blockItems, (block + 1) * blockItems);
  }
}
