package io.ringkernel.runtime.checkpoint;

/** A state or a file of states cannot be read or written. */
public final class CheckpointException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public CheckpointException(String message) {
    super(message);
  }

  /** One line, and where it came from. */
  public CheckpointException(String message, Throwable cause) {
    super(message, cause);
  }
}
