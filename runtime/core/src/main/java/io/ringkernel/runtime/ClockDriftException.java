package io.ringkernel.runtime;

/** A remote clock is further ahead than the bound. */
public final class ClockDriftException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where, how to go on. */
  public ClockDriftException(String message) {
    super(message);
  }
}
