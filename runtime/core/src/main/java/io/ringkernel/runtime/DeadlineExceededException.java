package io.ringkernel.runtime;

/** A message was not answered before its deadline. */
public final class DeadlineExceededException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public DeadlineExceededException(String message) {
    super(message);
  }
}
