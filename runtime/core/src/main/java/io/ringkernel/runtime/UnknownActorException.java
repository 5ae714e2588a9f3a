package io.ringkernel.runtime;

/** No actor has the id that was asked for. */
public final class UnknownActorException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public UnknownActorException(String message) {
    super(message);
  }
}
