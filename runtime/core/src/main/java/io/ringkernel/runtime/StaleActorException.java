package io.ringkernel.runtime;

/** An actor id whose actor has ended; its index may belong to a successor by now. */
public final class StaleActorException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public StaleActorException(String message) {
    super(message);
  }
}
