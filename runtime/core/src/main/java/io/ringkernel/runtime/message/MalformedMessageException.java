package io.ringkernel.runtime.message;

/** Bytes that are not a message of the type that was asked for. */
public final class MalformedMessageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong with the bytes. */
  public MalformedMessageException(String message) {
    super(message);
  }
}
