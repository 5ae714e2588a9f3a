package io.ringkernel;

/**
 * What all work items of a block do together.
 *
 * <p>Every method here is a barrier: all work items of the block come to it together, in the same
 * order. The block has a multiple of 32 work items. Sums of floating point add the sums of the
 * subgroups in order (see {@link SubgroupContext}), so they are the same on every target and on the
 * JVM.
 */
public interface BlockContext {
  /** The number of work items for which the condition holds. */
  int blockCount(boolean condition);

  /** Whether the condition holds for some work item. */
  boolean blockAny(boolean condition);

  /** Whether the condition holds for every work item. */
  boolean blockAll(boolean condition);

  /** The value of the work item with that number in the block, or the own one if there is none. */
  int blockBroadcast(int value, int item);

  /** The sum over the block, for each work item. */
  int blockAdd(int value);

  /** The smallest value of the block, for each work item. */
  int blockMin(int value);

  /** The largest value of the block, for each work item. */
  int blockMax(int value);

  /** Bits that all work items have set. */
  int blockAnd(int value);

  /** Bits that some work item has set. */
  int blockOr(int value);

  /** Bits that an odd number of work items have set. */
  int blockXor(int value);

  /** The sum over the work items of the block up to this one. */
  int blockInclusiveAdd(int value);

  /** The sum over the work items of the block before this one; 0 for the first. */
  int blockExclusiveAdd(int value);

  /** The value of the work item with that number in the block, or the own one if there is none. */
  long blockBroadcast(long value, int item);

  /** The sum over the block, for each work item. */
  long blockAdd(long value);

  /** The smallest value of the block, for each work item. */
  long blockMin(long value);

  /** The largest value of the block, for each work item. */
  long blockMax(long value);

  /** Bits that all work items have set. */
  long blockAnd(long value);

  /** Bits that some work item has set. */
  long blockOr(long value);

  /** Bits that an odd number of work items have set. */
  long blockXor(long value);

  /** The sum over the work items of the block up to this one. */
  long blockInclusiveAdd(long value);

  /** The sum over the work items of the block before this one; 0 for the first. */
  long blockExclusiveAdd(long value);

  /** The value of the work item with that number in the block, or the own one if there is none. */
  float blockBroadcast(float value, int item);

  /** The sum over the block, for each work item. */
  float blockAdd(float value);

  /** The smallest value of the block, for each work item. */
  float blockMin(float value);

  /** The largest value of the block, for each work item. */
  float blockMax(float value);

  /** The sum over the work items of the block up to this one. */
  float blockInclusiveAdd(float value);

  /** The sum over the work items of the block before this one; 0 for the first. */
  float blockExclusiveAdd(float value);

  /** The value of the work item with that number in the block, or the own one if there is none. */
  double blockBroadcast(double value, int item);

  /** The sum over the block, for each work item. */
  double blockAdd(double value);

  /** The smallest value of the block, for each work item. */
  double blockMin(double value);

  /** The largest value of the block, for each work item. */
  double blockMax(double value);

  /** The sum over the work items of the block up to this one. */
  double blockInclusiveAdd(double value);

  /** The sum over the work items of the block before this one; 0 for the first. */
  double blockExclusiveAdd(double value);
}
