package io.ringkernel.runtime;

/** The runtime's memory budget has no room for what was asked. */
public final class MemoryBudgetException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public MemoryBudgetException(String message) {
    super(message);
  }
}
