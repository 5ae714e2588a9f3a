package io.ringkernel.runtime;

/** Some work items of a block wait at a barrier that others never reach. */
public final class BarrierDivergenceException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public BarrierDivergenceException(String message) {
    super(message);
  }
}
