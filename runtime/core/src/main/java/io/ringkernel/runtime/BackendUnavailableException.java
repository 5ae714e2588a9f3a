package io.ringkernel.runtime;

/** A back end was asked for by name and is not on the path, or the machine cannot run it. */
public final class BackendUnavailableException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private final Backend backend;

  /** What was looked for, and one line that says why it is not there and what to add. */
  public BackendUnavailableException(Backend backend, String message) {
    super(message);
    this.backend = backend;
  }

  /** Says what was looked for, why opening it failed and keeps the cause. */
  public BackendUnavailableException(Backend backend, String message, Throwable cause) {
    super(message, cause);
    this.backend = backend;
  }

  /** What was asked for. */
  public Backend backend() {
    return backend;
  }
}
