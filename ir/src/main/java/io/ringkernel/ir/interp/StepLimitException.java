package io.ringkernel.ir.interp;

/** A run took more statements than it was allowed. */
public final class StepLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The limit that was reached. */
  public StepLimitException(long limit) {
    super("more than " + limit + " statements");
  }
}
