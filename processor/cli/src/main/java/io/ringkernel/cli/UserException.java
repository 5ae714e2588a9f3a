package io.ringkernel.cli;

/** A mistake in what the user gave us; its message is one line that says what to do. */
final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserException(String message) {
    super(message);
  }

  UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
