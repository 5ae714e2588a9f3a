package io.ringkernel;

/**
 * What 32 neighbouring work items of a block, a subgroup, do together: what CUDA calls a warp.
 *
 * <p>The work items of a block are numbered along x first, then y, then z ({@link
 * GpuContext#localIndex}); items 0 to 31 are the first subgroup. A subgroup has 32 items on every
 * target and on the JVM, whatever the hardware, so results are the same everywhere; a block that
 * uses these methods has a multiple of 32 work items.
 *
 * <p>Every method here is a barrier: all work items of the block come to it together, in the same
 * order. Sums of floating point add lanes that differ in bit 4 of their number, then in bit 3, and
 * so on; so they, too, are the same everywhere.
 */
public interface SubgroupContext {
  /** Work items in a subgroup: 32. */
  int subgroupSize();

  /** Index of this work item in its subgroup, 0 to 31. */
  int laneId();

  /** Index of this subgroup in its block. */
  int subgroupId();

  /** The lanes that take part, one bit for each: all 32. */
  int subgroupActiveMask();

  /** The lanes for which the condition holds, one bit for each. */
  int subgroupBallot(boolean condition);

  /** Whether the condition holds for some lane. */
  boolean subgroupAny(boolean condition);

  /** Whether the condition holds for every lane. */
  boolean subgroupAll(boolean condition);

  /** The lanes that have the same value as this one. */
  int subgroupMatchAny(int value);

  /** All lanes, -1, where they have the same value; else 0. */
  int subgroupMatchAll(int value);

  /** The lanes that have the same value as this one. */
  int subgroupMatchAny(long value);

  /** All lanes, -1, where they have the same value; else 0. */
  int subgroupMatchAll(long value);

  /** The value of a lane; only the low 5 bits of its number count. */
  int subgroupShuffle(int value, int lane);

  /** The value of the lane whose number differs in these of the low 5 bits. */
  int subgroupShuffleXor(int value, int mask);

  /** The value of the lane {@code distance} before this one; the own value where there is none. */
  int subgroupShuffleUp(int value, int distance);

  /** The value of the lane {@code distance} behind this one; the own value where there is none. */
  int subgroupShuffleDown(int value, int distance);

  /** The sum over all lanes, for each of them. */
  int subgroupAdd(int value);

  /** The smallest value of all lanes, for each of them. */
  int subgroupMin(int value);

  /** The largest value of all lanes, for each of them. */
  int subgroupMax(int value);

  /** Bits that are set in all lanes. */
  int subgroupAnd(int value);

  /** Bits that are set in some lane. */
  int subgroupOr(int value);

  /** Bits that are set in an odd number of lanes. */
  int subgroupXor(int value);

  /** The sum over the lanes up to this one. */
  int subgroupInclusiveAdd(int value);

  /** The sum over the lanes before this one; 0 for the first. */
  int subgroupExclusiveAdd(int value);

  /** The value of a lane; only the low 5 bits of its number count. */
  long subgroupShuffle(long value, int lane);

  /** The value of the lane whose number differs in these of the low 5 bits. */
  long subgroupShuffleXor(long value, int mask);

  /** The value of the lane {@code distance} before this one; the own value where there is none. */
  long subgroupShuffleUp(long value, int distance);

  /** The value of the lane {@code distance} behind this one; the own value where there is none. */
  long subgroupShuffleDown(long value, int distance);

  /** The sum over all lanes, for each of them. */
  long subgroupAdd(long value);

  /** The smallest value of all lanes, for each of them. */
  long subgroupMin(long value);

  /** The largest value of all lanes, for each of them. */
  long subgroupMax(long value);

  /** Bits that are set in all lanes. */
  long subgroupAnd(long value);

  /** Bits that are set in some lane. */
  long subgroupOr(long value);

  /** Bits that are set in an odd number of lanes. */
  long subgroupXor(long value);

  /** The sum over the lanes up to this one. */
  long subgroupInclusiveAdd(long value);

  /** The sum over the lanes before this one; 0 for the first. */
  long subgroupExclusiveAdd(long value);

  /** The value of a lane; only the low 5 bits of its number count. */
  float subgroupShuffle(float value, int lane);

  /** The value of the lane whose number differs in these of the low 5 bits. */
  float subgroupShuffleXor(float value, int mask);

  /** The value of the lane {@code distance} before this one; the own value where there is none. */
  float subgroupShuffleUp(float value, int distance);

  /** The value of the lane {@code distance} behind this one; the own value where there is none. */
  float subgroupShuffleDown(float value, int distance);

  /** The sum over all lanes, for each of them. */
  float subgroupAdd(float value);

  /** The smallest value of all lanes, for each of them. */
  float subgroupMin(float value);

  /** The largest value of all lanes, for each of them. */
  float subgroupMax(float value);

  /** The sum over the lanes up to this one. */
  float subgroupInclusiveAdd(float value);

  /** The sum over the lanes before this one; 0 for the first. */
  float subgroupExclusiveAdd(float value);

  /** The value of a lane; only the low 5 bits of its number count. */
  double subgroupShuffle(double value, int lane);

  /** The value of the lane whose number differs in these of the low 5 bits. */
  double subgroupShuffleXor(double value, int mask);

  /** The value of the lane {@code distance} before this one; the own value where there is none. */
  double subgroupShuffleUp(double value, int distance);

  /** The value of the lane {@code distance} behind this one; the own value where there is none. */
  double subgroupShuffleDown(double value, int distance);

  /** The sum over all lanes, for each of them. */
  double subgroupAdd(double value);

  /** The smallest value of all lanes, for each of them. */
  double subgroupMin(double value);

  /** The largest value of all lanes, for each of them. */
  double subgroupMax(double value);

  /** The sum over the lanes up to this one. */
  double subgroupInclusiveAdd(double value);

  /** The sum over the lanes before this one; 0 for the first. */
  double subgroupExclusiveAdd(double value);
}
