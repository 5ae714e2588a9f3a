package io.ringkernel.runtime;

/** A message was sent to an actor that is terminated, or was still waiting when it was. */
public final class ActorTerminatedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public ActorTerminatedException(String message) {
    super(message);
  }
}
