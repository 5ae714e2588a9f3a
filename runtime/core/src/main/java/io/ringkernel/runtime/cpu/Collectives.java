package io.ringkernel.runtime.cpu;

import io.ringkernel.GpuContext;

/**
 * What work items of a block do together, on the JVM: each brings its value, and once all have come
 * each works out its own result from all values, in the order that {@link
 * io.ringkernel.SubgroupContext} promises.
 */
interface Collectives extends GpuContext {
  /** Work items of a subgroup. */
  int SUBGROUP = 32;

  /**
   * Brings a value and returns those of all work items of the block, by their number, once all have
   * come. The array stays as it is until this work item comes to the next but one exchange.
   *
   * @throws IllegalStateException where the block has no whole subgroups
   */
  long[] exchange(long bits, String call);

  @Override
  default int subgroupSize() {
    return SUBGROUP;
  }

  @Override
  default int laneId() {
    return localIndex() % SUBGROUP;
  }

  @Override
  default int subgroupId() {
    return localIndex() / SUBGROUP;
  }

  @Override
  default int subgroupActiveMask() {
    return -1;
  }

  @Override
  default int subgroupBallot(boolean condition) {
    return Lanes.equal(exchange(condition ? 1 : 0, "subgroupBallot"), first(), 1);
  }

  @Override
  default boolean subgroupAny(boolean condition) {
    return Lanes.equal(exchange(condition ? 1 : 0, "subgroupAny"), first(), 1) != 0;
  }

  @Override
  default boolean subgroupAll(boolean condition) {
    return Lanes.equal(exchange(condition ? 1 : 0, "subgroupAll"), first(), 1) == -1;
  }

  /** The number of the first item of the subgroup. */
  private int first() {
    return localIndex() - laneId();
  }

  /** The number of the item with that lane in this subgroup. */
  private int first(int lane) {
    return first() + (lane & SUBGROUP - 1);
  }

  /** The item so far away in the subgroup, or this one where there is none. */
  private int near(long distance) {
    long lane = laneId() + distance;
    return lane < 0 || lane >= SUBGROUP ? localIndex() : first() + (int) lane;
  }

  @Override
  default int blockCount(boolean condition) {
    return Lanes.sum(exchange(condition ? 1 : 0, "blockCount"));
  }

  @Override
  default boolean blockAny(boolean condition) {
    return Lanes.sum(exchange(condition ? 1 : 0, "blockAny")) > 0;
  }

  @Override
  default boolean blockAll(boolean condition) {
    return Lanes.sum(exchange(condition ? 0 : 1, "blockAll")) == 0;
  }

  @Override
  default int subgroupMatchAny(int value) {
    return Lanes.equal(exchange(value, "subgroupMatchAny"), first(), value);
  }

  @Override
  default int subgroupMatchAll(int value) {
    long[] all = exchange(value, "subgroupMatchAll");
    return Lanes.equal(all, first(), all[first()]) == -1 ? -1 : 0;
  }

  @Override
  default int subgroupMatchAny(long value) {
    return Lanes.equal(exchange(value, "subgroupMatchAny"), first(), value);
  }

  @Override
  default int subgroupMatchAll(long value) {
    long[] all = exchange(value, "subgroupMatchAll");
    return Lanes.equal(all, first(), all[first()]) == -1 ? -1 : 0;
  }

  @Override
  default int subgroupShuffle(int value, int lane) {
    return (int) exchange(value, "subgroupShuffle")[first(lane)];
  }

  @Override
  default int subgroupShuffleXor(int value, int mask) {
    return (int) exchange(value, "subgroupShuffleXor")[first(laneId() ^ mask)];
  }

  @Override
  default int subgroupShuffleUp(int value, int distance) {
    return (int) exchange(value, "subgroupShuffleUp")[near(-(long) distance)];
  }

  @Override
  default int subgroupShuffleDown(int value, int distance) {
    return (int) exchange(value, "subgroupShuffleDown")[near(distance)];
  }

  @Override
  default int blockBroadcast(int value, int item) {
    return (int) Lanes.at(exchange(value, "blockBroadcast"), item, localIndex());
  }

  @Override
  default int subgroupAdd(int value) {
    return (int) Lanes.reduced(exchange(value, "subgroupAdd"), first(), (x, y) -> (int) (x + y));
  }

  @Override
  default int blockAdd(int value) {
    return (int) Lanes.total(exchange(value, "blockAdd"), (x, y) -> (int) (x + y));
  }

  @Override
  default int subgroupMin(int value) {
    return (int) Lanes.reduced(exchange(value, "subgroupMin"), first(), Math::min);
  }

  @Override
  default int blockMin(int value) {
    return (int) Lanes.total(exchange(value, "blockMin"), Math::min);
  }

  @Override
  default int subgroupMax(int value) {
    return (int) Lanes.reduced(exchange(value, "subgroupMax"), first(), Math::max);
  }

  @Override
  default int blockMax(int value) {
    return (int) Lanes.total(exchange(value, "blockMax"), Math::max);
  }

  @Override
  default int subgroupAnd(int value) {
    return (int) Lanes.reduced(exchange(value, "subgroupAnd"), first(), (x, y) -> x & y);
  }

  @Override
  default int blockAnd(int value) {
    return (int) Lanes.total(exchange(value, "blockAnd"), (x, y) -> x & y);
  }

  @Override
  default int subgroupOr(int value) {
    return (int) Lanes.reduced(exchange(value, "subgroupOr"), first(), (x, y) -> x | y);
  }

  @Override
  default int blockOr(int value) {
    return (int) Lanes.total(exchange(value, "blockOr"), (x, y) -> x | y);
  }

  @Override
  default int subgroupXor(int value) {
    return (int) Lanes.reduced(exchange(value, "subgroupXor"), first(), (x, y) -> x ^ y);
  }

  @Override
  default int blockXor(int value) {
    return (int) Lanes.total(exchange(value, "blockXor"), (x, y) -> x ^ y);
  }

  @Override
  default int subgroupInclusiveAdd(int value) {
    return (int) Lanes.scanned(exchange(value, "subgroupInclusiveAdd"), first(), (x, y) ->
        (int) (x + y))[laneId()];
  }

  @Override
  default int subgroupExclusiveAdd(int value) {
    return (int) Lanes.before(exchange(value, "subgroupExclusiveAdd"), first(), laneId(), (x, y) ->
        (int) (x + y));
  }

  @Override
  default int blockInclusiveAdd(int value) {
    return (int) Lanes.upTo(exchange(value, "blockInclusiveAdd"), localIndex(), (x, y) ->
        (int) (x + y));
  }

  @Override
  default int blockExclusiveAdd(int value) {
    return (int) Lanes.upTo(exchange(value, "blockExclusiveAdd"), localIndex() - 1, (x, y) ->
        (int) (x + y));
  }

  @Override
  default long subgroupShuffle(long value, int lane) {
    return exchange(value, "subgroupShuffle")[first(lane)];
  }

  @Override
  default long subgroupShuffleXor(long value, int mask) {
    return exchange(value, "subgroupShuffleXor")[first(laneId() ^ mask)];
  }

  @Override
  default long subgroupShuffleUp(long value, int distance) {
    return exchange(value, "subgroupShuffleUp")[near(-(long) distance)];
  }

  @Override
  default long subgroupShuffleDown(long value, int distance) {
    return exchange(value, "subgroupShuffleDown")[near(distance)];
  }

  @Override
  default long blockBroadcast(long value, int item) {
    return Lanes.at(exchange(value, "blockBroadcast"), item, localIndex());
  }

  @Override
  default long subgroupAdd(long value) {
    return Lanes.reduced(exchange(value, "subgroupAdd"), first(), Long::sum);
  }

  @Override
  default long blockAdd(long value) {
    return Lanes.total(exchange(value, "blockAdd"), Long::sum);
  }

  @Override
  default long subgroupMin(long value) {
    return Lanes.reduced(exchange(value, "subgroupMin"), first(), Math::min);
  }

  @Override
  default long blockMin(long value) {
    return Lanes.total(exchange(value, "blockMin"), Math::min);
  }

  @Override
  default long subgroupMax(long value) {
    return Lanes.reduced(exchange(value, "subgroupMax"), first(), Math::max);
  }

  @Override
  default long blockMax(long value) {
    return Lanes.total(exchange(value, "blockMax"), Math::max);
  }

  @Override
  default long subgroupAnd(long value) {
    return Lanes.reduced(exchange(value, "subgroupAnd"), first(), (x, y) -> x & y);
  }

  @Override
  default long blockAnd(long value) {
    return Lanes.total(exchange(value, "blockAnd"), (x, y) -> x & y);
  }

  @Override
  default long subgroupOr(long value) {
    return Lanes.reduced(exchange(value, "subgroupOr"), first(), (x, y) -> x | y);
  }

  @Override
  default long blockOr(long value) {
    return Lanes.total(exchange(value, "blockOr"), (x, y) -> x | y);
  }

  @Override
  default long subgroupXor(long value) {
    return Lanes.reduced(exchange(value, "subgroupXor"), first(), (x, y) -> x ^ y);
  }

  @Override
  default long blockXor(long value) {
    return Lanes.total(exchange(value, "blockXor"), (x, y) -> x ^ y);
  }

  @Override
  default long subgroupInclusiveAdd(long value) {
    return Lanes.scanned(exchange(value, "subgroupInclusiveAdd"), first(), Long::sum)[laneId()];
  }

  @Override
  default long subgroupExclusiveAdd(long value) {
    return Lanes.before(exchange(value, "subgroupExclusiveAdd"), first(), laneId(), Long::sum);
  }

  @Override
  default long blockInclusiveAdd(long value) {
    return Lanes.upTo(exchange(value, "blockInclusiveAdd"), localIndex(), Long::sum);
  }

  @Override
  default long blockExclusiveAdd(long value) {
    return Lanes.upTo(exchange(value, "blockExclusiveAdd"), localIndex() - 1, Long::sum);
  }

  @Override
  default float subgroupShuffle(float value, int lane) {
    return Lanes.number32(exchange(Lanes.bits(value), "subgroupShuffle")[first(lane)]);
  }

  @Override
  default float subgroupShuffleXor(float value, int mask) {
    return Lanes.number32(exchange(Lanes.bits(value),
        "subgroupShuffleXor")[first(laneId() ^ mask)]);
  }

  @Override
  default float subgroupShuffleUp(float value, int distance) {
    return Lanes.number32(exchange(Lanes.bits(value), "subgroupShuffleUp")[near(-(long) distance)]);
  }

  @Override
  default float subgroupShuffleDown(float value, int distance) {
    return Lanes.number32(exchange(Lanes.bits(value), "subgroupShuffleDown")[near(distance)]);
  }

  @Override
  default float blockBroadcast(float value, int item) {
    return Lanes.number32(Lanes.at(exchange(Lanes.bits(value), "blockBroadcast"), item,
        localIndex()));
  }

  @Override
  default float subgroupAdd(float value) {
    return Lanes.number32(Lanes.reduced(exchange(Lanes.bits(value), "subgroupAdd"), first(),
        Lanes.ofFloats(Float::sum)));
  }

  @Override
  default float blockAdd(float value) {
    return Lanes.number32(Lanes.total(exchange(Lanes.bits(value), "blockAdd"),
        Lanes.ofFloats(Float::sum)));
  }

  @Override
  default float subgroupMin(float value) {
    return Lanes.number32(Lanes.reduced(exchange(Lanes.bits(value), "subgroupMin"), first(),
        Lanes.ofFloats(Math::min)));
  }

  @Override
  default float blockMin(float value) {
    return Lanes.number32(Lanes.total(exchange(Lanes.bits(value), "blockMin"),
        Lanes.ofFloats(Math::min)));
  }

  @Override
  default float subgroupMax(float value) {
    return Lanes.number32(Lanes.reduced(exchange(Lanes.bits(value), "subgroupMax"), first(),
        Lanes.ofFloats(Math::max)));
  }

  @Override
  default float blockMax(float value) {
    return Lanes.number32(Lanes.total(exchange(Lanes.bits(value), "blockMax"),
        Lanes.ofFloats(Math::max)));
  }

  @Override
  default float subgroupInclusiveAdd(float value) {
    return Lanes.number32(Lanes.scanned(exchange(Lanes.bits(value), "subgroupInclusiveAdd"),
        first(), Lanes.ofFloats(Float::sum))[laneId()]);
  }

  @Override
  default float subgroupExclusiveAdd(float value) {
    return Lanes.number32(Lanes.before(exchange(Lanes.bits(value), "subgroupExclusiveAdd"),
        first(), laneId(), Lanes.ofFloats(Float::sum)));
  }

  @Override
  default float blockInclusiveAdd(float value) {
    return Lanes.number32(Lanes.upTo(exchange(Lanes.bits(value), "blockInclusiveAdd"),
        localIndex(), Lanes.ofFloats(Float::sum)));
  }

  @Override
  default float blockExclusiveAdd(float value) {
    return Lanes.number32(Lanes.upTo(exchange(Lanes.bits(value), "blockExclusiveAdd"),
        localIndex() - 1, Lanes.ofFloats(Float::sum)));
  }

  @Override
  default double subgroupShuffle(double value, int lane) {
    return Double.longBitsToDouble(exchange(Double.doubleToRawLongBits(value),
        "subgroupShuffle")[first(lane)]);
  }

  @Override
  default double subgroupShuffleXor(double value, int mask) {
    return Double.longBitsToDouble(exchange(Double.doubleToRawLongBits(value),
        "subgroupShuffleXor")[first(laneId() ^ mask)]);
  }

  @Override
  default double subgroupShuffleUp(double value, int distance) {
    return Double.longBitsToDouble(exchange(Double.doubleToRawLongBits(value),
        "subgroupShuffleUp")[near(-(long) distance)]);
  }

  @Override
  default double subgroupShuffleDown(double value, int distance) {
    return Double.longBitsToDouble(exchange(Double.doubleToRawLongBits(value),
        "subgroupShuffleDown")[near(distance)]);
  }

  @Override
  default double blockBroadcast(double value, int item) {
    return Double.longBitsToDouble(Lanes.at(exchange(Double.doubleToRawLongBits(value),
        "blockBroadcast"), item, localIndex()));
  }

  @Override
  default double subgroupAdd(double value) {
    return Double.longBitsToDouble(Lanes.reduced(exchange(Double.doubleToRawLongBits(value),
        "subgroupAdd"), first(), Lanes.ofDoubles(Double::sum)));
  }

  @Override
  default double blockAdd(double value) {
    return Double.longBitsToDouble(Lanes.total(exchange(Double.doubleToRawLongBits(value),
        "blockAdd"), Lanes.ofDoubles(Double::sum)));
  }

  @Override
  default double subgroupMin(double value) {
    return Double.longBitsToDouble(Lanes.reduced(exchange(Double.doubleToRawLongBits(value),
        "subgroupMin"), first(), Lanes.ofDoubles(Math::min)));
  }

  @Override
  default double blockMin(double value) {
    return Double.longBitsToDouble(Lanes.total(exchange(Double.doubleToRawLongBits(value),
        "blockMin"), Lanes.ofDoubles(Math::min)));
  }

  @Override
  default double subgroupMax(double value) {
    return Double.longBitsToDouble(Lanes.reduced(exchange(Double.doubleToRawLongBits(value),
        "subgroupMax"), first(), Lanes.ofDoubles(Math::max)));
  }

  @Override
  default double blockMax(double value) {
    return Double.longBitsToDouble(Lanes.total(exchange(Double.doubleToRawLongBits(value),
        "blockMax"), Lanes.ofDoubles(Math::max)));
  }

  @Override
  default double subgroupInclusiveAdd(double value) {
    return Double.longBitsToDouble(Lanes.scanned(exchange(Double.doubleToRawLongBits(value),
        "subgroupInclusiveAdd"), first(), Lanes.ofDoubles(Double::sum))[laneId()]);
  }

  @Override
  default double subgroupExclusiveAdd(double value) {
    return Double.longBitsToDouble(Lanes.before(exchange(Double.doubleToRawLongBits(value),
        "subgroupExclusiveAdd"), first(), laneId(), Lanes.ofDoubles(Double::sum)));
  }

  @Override
  default double blockInclusiveAdd(double value) {
    return Double.longBitsToDouble(Lanes.upTo(exchange(Double.doubleToRawLongBits(value),
        "blockInclusiveAdd"), localIndex(), Lanes.ofDoubles(Double::sum)));
  }

  @Override
  default double blockExclusiveAdd(double value) {
    return Double.longBitsToDouble(Lanes.upTo(exchange(Double.doubleToRawLongBits(value),
        "blockExclusiveAdd"), localIndex() - 1, Lanes.ofDoubles(Double::sum)));
  }
}
