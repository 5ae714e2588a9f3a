package io.ringkernel.runtime;

/** An inbox is full and nobody empties it: the actor is not active, or it is sending to itself. */
public final class InboxFullException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public InboxFullException(String message) {
    super(message);
  }
}
