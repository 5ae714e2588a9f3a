package io.ringkernel;

/**
 * What a kernel knows about its place in the launch, and what it shares with its block.
 *
 * <p>A launch is a grid of blocks, a block is a box of work items. {@code globalId = blockIdx *
 * blockDim + localId} on each axis. All numbers are non-negative.
 *
 * <p>Every method has a device spelling and a meaning on the JVM; the table of both is in
 * {@code docs/intrinsics.md}.
 */
public interface GpuContext
    extends SubgroupContext, BlockContext, GridContext, MemoryContext {
  /** Index of this work item in the whole grid along x. */
  int globalIdX();

  /** Index of this work item in the whole grid along y. */
  int globalIdY();

  /** Index of this work item in the whole grid along z. */
  int globalIdZ();

  /** Index of this work item in its block along x. */
  int localIdX();

  /** Index of this work item in its block along y. */
  int localIdY();

  /** Index of this work item in its block along z. */
  int localIdZ();

  /** Number of this work item in its block: along x first, then y, then z. */
  int localIndex();

  /** Index of this block in the grid along x. */
  int blockIdX();

  /** Index of this block in the grid along y. */
  int blockIdY();

  /** Index of this block in the grid along z. */
  int blockIdZ();

  /** Work items in a block along x. */
  int blockDimX();

  /** Work items in a block along y. */
  int blockDimY();

  /** Work items in a block along z. */
  int blockDimZ();

  /** Blocks in the grid along x. */
  int gridDimX();

  /** Blocks in the grid along y. */
  int gridDimY();

  /** Blocks in the grid along z. */
  int gridDimZ();

  /**
   * Waits until every work item of the block has come here; memory written before is visible to the
   * block after. Every work item of the block must reach the same barrier.
   */
  void barrier();

  /**
   * An array that the work items of a block share. Its content is undefined until written.
   *
   * @param length number of elements: a constant expression, at least 1, or one that the launch
   *     fixes, made by {@code + - *} and division by a constant of {@code int} parameters and
   *     lengths of arrays that the kernel takes; the device reserves it with the launch
   * @throws NegativeArraySizeException if it is negative
   */
  int[] sharedInts(int length);

  /**
   * An array that the work items of a block share. Its content is undefined until written.
   *
   * @param length number of elements: a constant expression, at least 1, or one that the launch
   *     fixes, made by {@code + - *} and division by a constant of {@code int} parameters and
   *     lengths of arrays that the kernel takes; the device reserves it with the launch
   * @throws NegativeArraySizeException if it is negative
   */
  float[] sharedFloats(int length);

  /** Adds {@code value} to {@code array[index]} in one step and returns what was there before. */
  int atomicAdd(int[] array, int index, int value);

  /**
   * Stores the smaller of {@code array[index]} and {@code value}; returns what was there before.
   */
  int atomicMin(int[] array, int index, int value);

  /** Stores the larger of {@code array[index]} and {@code value}; returns what was there before. */
  int atomicMax(int[] array, int index, int value);

  /** Stores {@code array[index] & value}; returns what was there before. */
  int atomicAnd(int[] array, int index, int value);

  /** Stores {@code array[index] | value}; returns what was there before. */
  int atomicOr(int[] array, int index, int value);

  /** Stores {@code array[index] ^ value}; returns what was there before. */
  int atomicXor(int[] array, int index, int value);

  /** Stores {@code value}; returns what was there before. */
  int atomicExchange(int[] array, int index, int value);

  /**
   * Stores {@code value} where {@code array[index]} equals {@code expected}. Returns what was there
   * before: equal to {@code expected} exactly when the store took place.
   */
  int atomicCompareExchange(int[] array, int index, int expected, int value);

  /** Subtracts {@code value} in one step and returns what was there before. */
  int atomicSub(int[] array, int index, int value);

  /** Adds {@code value} to {@code array[index]} in one step and returns what was there before. */
  long atomicAdd(long[] array, int index, long value);

  /** Subtracts {@code value} in one step and returns what was there before. */
  long atomicSub(long[] array, int index, long value);

  /** Stores the smaller of {@code array[index]} and {@code value}; returns what was there. */
  long atomicMin(long[] array, int index, long value);

  /** Stores the larger of {@code array[index]} and {@code value}; returns what was there. */
  long atomicMax(long[] array, int index, long value);

  /** Stores {@code array[index] & value}; returns what was there before. */
  long atomicAnd(long[] array, int index, long value);

  /** Stores {@code array[index] | value}; returns what was there before. */
  long atomicOr(long[] array, int index, long value);

  /** Stores {@code array[index] ^ value}; returns what was there before. */
  long atomicXor(long[] array, int index, long value);

  /** Stores {@code value}; returns what was there before. */
  long atomicExchange(long[] array, int index, long value);

  /**
   * Stores {@code value} where {@code array[index]} equals {@code expected}. Returns what was there
   * before: equal to {@code expected} exactly when the store took place.
   */
  long atomicCompareExchange(long[] array, int index, long expected, long value);

  /**
   * Adds {@code value} to {@code array[index]} in one step and returns what was there before. The
   * order in which work items add is not defined, and rounding depends on it.
   */
  float atomicAdd(float[] array, int index, float value);

  /** Stores {@code value}; returns what was there before. */
  float atomicExchange(float[] array, int index, float value);

  /**
   * Adds {@code value} to {@code array[index]} in one step and returns what was there before. The
   * order in which work items add is not defined, and rounding depends on it.
   */
  double atomicAdd(double[] array, int index, double value);

  /** Stores {@code value}; returns what was there before. */
  double atomicExchange(double[] array, int index, double value);

  /** Makes what this work item wrote visible to the device before what it writes later. */
  void fence();

  /** Makes what this work item wrote visible to its block before what it writes later. */
  void fenceBlock();

  /** Makes what this work item wrote visible to host and devices before what it writes later. */
  void fenceSystem();

  /** A counter that only grows: clock cycles of a processor, nanoseconds on the JVM. */
  long clock();

  /** Lets this work item pause for about so many nanoseconds; at most a millisecond. */
  void sleep(int nanoseconds);
}
