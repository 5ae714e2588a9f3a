package io.ringkernel.runtime;

/** An actor was asked to go into a state that cannot follow the one it is in. */
public final class IllegalTransitionException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public IllegalTransitionException(String message) {
    super(message);
  }
}
