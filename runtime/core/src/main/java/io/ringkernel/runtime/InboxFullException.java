package io.ringkernel.runtime;

/**
 * An inbox is full and waiting is in vain or unwanted: the actor is not active, it is sending to
 * itself, or the sending thread is interrupted. The message was not sent.
 */
public final class InboxFullException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public InboxFullException(String message) {
    super(message);
  }
}
