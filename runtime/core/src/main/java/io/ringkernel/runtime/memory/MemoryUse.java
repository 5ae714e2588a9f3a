package io.ringkernel.runtime.memory;

/**
 * What is used of one budget.
 *
 * @param pool the name of the budget
 * @param used bytes
 * @param budget bytes
 */
public record MemoryUse(String pool, long used, long budget) {
  /** How much that is. */
  public MemoryLevel level() {
    return MemoryLevel.of(used, budget);
  }
}
