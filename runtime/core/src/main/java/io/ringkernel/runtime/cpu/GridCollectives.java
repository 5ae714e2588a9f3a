package io.ringkernel.runtime.cpu;

/**
 * What all work items of a launch do together, on the JVM, in the order that {@link
 * io.ringkernel.GridContext} promises.
 */
interface GridCollectives extends Collectives {
  /**
   * Brings a value and returns those of all work items of the launch once all have come.
   *
   * @throws IllegalStateException where the block has no whole subgroups
   */
  GridValues exchangeInGrid(long bits, String call);

  /** The number of this work item in the launch, counted block by block. */
  default int gridIndex() {
    int block = (blockIdZ() * gridDimY() + blockIdY()) * gridDimX() + blockIdX();
    return block * blockDimX() * blockDimY() * blockDimZ() + localIndex();
  }

  @Override
  default void gridBarrier() {
    exchangeInGrid(0, "gridBarrier");
  }

  @Override
  default int gridCount(boolean condition) {
    return exchangeInGrid(condition ? 1 : 0, "gridCount").count();
  }

  @Override
  default boolean gridAny(boolean condition) {
    return exchangeInGrid(condition ? 1 : 0, "gridAny").count() > 0;
  }

  @Override
  default boolean gridAll(boolean condition) {
    return exchangeInGrid(condition ? 0 : 1, "gridAll").count() == 0;
  }

  @Override
  default int gridAdd(int value) {
    return (int) exchangeInGrid(value, "gridAdd").total((x, y) -> (int) (x + y));
  }

  @Override
  default int gridMin(int value) {
    return (int) exchangeInGrid(value, "gridMin").total(Math::min);
  }

  @Override
  default int gridMax(int value) {
    return (int) exchangeInGrid(value, "gridMax").total(Math::max);
  }

  @Override
  default int gridAnd(int value) {
    return (int) exchangeInGrid(value, "gridAnd").total((x, y) -> x & y);
  }

  @Override
  default int gridOr(int value) {
    return (int) exchangeInGrid(value, "gridOr").total((x, y) -> x | y);
  }

  @Override
  default int gridXor(int value) {
    return (int) exchangeInGrid(value, "gridXor").total((x, y) -> x ^ y);
  }

  @Override
  default int gridInclusiveAdd(int value) {
    return (int) exchangeInGrid(value, "gridInclusiveAdd")
        .upTo(gridIndex(), (x, y) -> (int) (x + y));
  }

  @Override
  default int gridExclusiveAdd(int value) {
    return (int) exchangeInGrid(value, "gridExclusiveAdd")
        .upTo(gridIndex() - 1, (x, y) -> (int) (x + y));
  }

  @Override
  default long gridAdd(long value) {
    return exchangeInGrid(value, "gridAdd").total(Long::sum);
  }

  @Override
  default long gridMin(long value) {
    return exchangeInGrid(value, "gridMin").total(Math::min);
  }

  @Override
  default long gridMax(long value) {
    return exchangeInGrid(value, "gridMax").total(Math::max);
  }

  @Override
  default long gridAnd(long value) {
    return exchangeInGrid(value, "gridAnd").total((x, y) -> x & y);
  }

  @Override
  default long gridOr(long value) {
    return exchangeInGrid(value, "gridOr").total((x, y) -> x | y);
  }

  @Override
  default long gridXor(long value) {
    return exchangeInGrid(value, "gridXor").total((x, y) -> x ^ y);
  }

  @Override
  default long gridInclusiveAdd(long value) {
    return exchangeInGrid(value, "gridInclusiveAdd").upTo(gridIndex(), Long::sum);
  }

  @Override
  default long gridExclusiveAdd(long value) {
    return exchangeInGrid(value, "gridExclusiveAdd").upTo(gridIndex() - 1, Long::sum);
  }

  @Override
  default float gridAdd(float value) {
    return Lanes.number32(exchangeInGrid(Lanes.bits(value), "gridAdd")
        .total(Lanes.ofFloats(Float::sum)));
  }

  @Override
  default float gridMin(float value) {
    return Lanes.number32(exchangeInGrid(Lanes.bits(value), "gridMin")
        .total(Lanes.ofFloats(Math::min)));
  }

  @Override
  default float gridMax(float value) {
    return Lanes.number32(exchangeInGrid(Lanes.bits(value), "gridMax")
        .total(Lanes.ofFloats(Math::max)));
  }

  @Override
  default float gridInclusiveAdd(float value) {
    return Lanes.number32(exchangeInGrid(Lanes.bits(value), "gridInclusiveAdd")
        .upTo(gridIndex(), Lanes.ofFloats(Float::sum)));
  }

  @Override
  default float gridExclusiveAdd(float value) {
    return Lanes.number32(exchangeInGrid(Lanes.bits(value), "gridExclusiveAdd")
        .upTo(gridIndex() - 1, Lanes.ofFloats(Float::sum)));
  }

  @Override
  default double gridAdd(double value) {
    return Double.longBitsToDouble(exchangeInGrid(Double.doubleToRawLongBits(value), "gridAdd")
        .total(Lanes.ofDoubles(Double::sum)));
  }

  @Override
  default double gridMin(double value) {
    return Double.longBitsToDouble(exchangeInGrid(Double.doubleToRawLongBits(value), "gridMin")
        .total(Lanes.ofDoubles(Math::min)));
  }

  @Override
  default double gridMax(double value) {
    return Double.longBitsToDouble(exchangeInGrid(Double.doubleToRawLongBits(value), "gridMax")
        .total(Lanes.ofDoubles(Math::max)));
  }

  @Override
  default double gridInclusiveAdd(double value) {
    return Double.longBitsToDouble(
        exchangeInGrid(Double.doubleToRawLongBits(value), "gridInclusiveAdd")
            .upTo(gridIndex(), Lanes.ofDoubles(Double::sum)));
  }

  @Override
  default double gridExclusiveAdd(double value) {
    return Double.longBitsToDouble(
        exchangeInGrid(Double.doubleToRawLongBits(value), "gridExclusiveAdd")
            .upTo(gridIndex() - 1, Lanes.ofDoubles(Double::sum)));
  }
}
