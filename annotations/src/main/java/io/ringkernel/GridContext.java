package io.ringkernel;

/**
 * What all work items of a launch do together.
 *
 * <p>Every method here is a barrier of the whole grid: all work items of all blocks come to it
 * together, in the same order, and what each wrote to arrays before is seen by all behind it. So
 * all blocks must be on the device at once: a launch with more of them than fit is refused, and
 * targets that cannot promise it have none of these methods.
 *
 * <p>A block has a multiple of 32 work items. Sums of floating point add the sums of the blocks in
 * order, x fastest, then y, then z (see {@link BlockContext}); so they are the same everywhere.
 *
 * <p>They work in a kernel that a runtime launches; in a context made by hand they throw {@link
 * UnsupportedOperationException}.
 */
public interface GridContext {
  /** Waits until every work item of the grid has come here. */
  default void gridBarrier() {
    throw outside("gridBarrier");
  }

  /** The number of work items for which the condition holds. */
  default int gridCount(boolean condition) {
    throw outside("gridCount");
  }

  /** Whether the condition holds for some work item. */
  default boolean gridAny(boolean condition) {
    throw outside("gridAny");
  }

  /** Whether the condition holds for every work item. */
  default boolean gridAll(boolean condition) {
    throw outside("gridAll");
  }

  /** The sum over the grid, for each work item. */
  default int gridAdd(int value) {
    throw outside("gridAdd");
  }

  /** The smallest value of the grid, for each work item. */
  default int gridMin(int value) {
    throw outside("gridMin");
  }

  /** The largest value of the grid, for each work item. */
  default int gridMax(int value) {
    throw outside("gridMax");
  }

  /** Bits that all work items have set. */
  default int gridAnd(int value) {
    throw outside("gridAnd");
  }

  /** Bits that some work item has set. */
  default int gridOr(int value) {
    throw outside("gridOr");
  }

  /** Bits that an odd number of work items have set. */
  default int gridXor(int value) {
    throw outside("gridXor");
  }

  /** The sum over the work items up to this one: those of earlier blocks, then of this one. */
  default int gridInclusiveAdd(int value) {
    throw outside("gridInclusiveAdd");
  }

  /** The sum over the work items before this one; 0 for the first. */
  default int gridExclusiveAdd(int value) {
    throw outside("gridExclusiveAdd");
  }

  /** The sum over the grid, for each work item. */
  default long gridAdd(long value) {
    throw outside("gridAdd");
  }

  /** The smallest value of the grid, for each work item. */
  default long gridMin(long value) {
    throw outside("gridMin");
  }

  /** The largest value of the grid, for each work item. */
  default long gridMax(long value) {
    throw outside("gridMax");
  }

  /** Bits that all work items have set. */
  default long gridAnd(long value) {
    throw outside("gridAnd");
  }

  /** Bits that some work item has set. */
  default long gridOr(long value) {
    throw outside("gridOr");
  }

  /** Bits that an odd number of work items have set. */
  default long gridXor(long value) {
    throw outside("gridXor");
  }

  /** The sum over the work items up to this one: those of earlier blocks, then of this one. */
  default long gridInclusiveAdd(long value) {
    throw outside("gridInclusiveAdd");
  }

  /** The sum over the work items before this one; 0 for the first. */
  default long gridExclusiveAdd(long value) {
    throw outside("gridExclusiveAdd");
  }

  /** The sum over the grid, for each work item. */
  default float gridAdd(float value) {
    throw outside("gridAdd");
  }

  /** The smallest value of the grid, for each work item. */
  default float gridMin(float value) {
    throw outside("gridMin");
  }

  /** The largest value of the grid, for each work item. */
  default float gridMax(float value) {
    throw outside("gridMax");
  }

  /** The sum over the work items up to this one: those of earlier blocks, then of this one. */
  default float gridInclusiveAdd(float value) {
    throw outside("gridInclusiveAdd");
  }

  /** The sum over the work items before this one; 0 for the first. */
  default float gridExclusiveAdd(float value) {
    throw outside("gridExclusiveAdd");
  }

  /** The sum over the grid, for each work item. */
  default double gridAdd(double value) {
    throw outside("gridAdd");
  }

  /** The smallest value of the grid, for each work item. */
  default double gridMin(double value) {
    throw outside("gridMin");
  }

  /** The largest value of the grid, for each work item. */
  default double gridMax(double value) {
    throw outside("gridMax");
  }

  /** The sum over the work items up to this one: those of earlier blocks, then of this one. */
  default double gridInclusiveAdd(double value) {
    throw outside("gridInclusiveAdd");
  }

  /** The sum over the work items before this one; 0 for the first. */
  default double gridExclusiveAdd(double value) {
    throw outside("gridExclusiveAdd");
  }

  private static UnsupportedOperationException outside(String method) {
    return new UnsupportedOperationException(
        method + " works in a kernel that a runtime launches, not in a context made by hand");
  }
}
