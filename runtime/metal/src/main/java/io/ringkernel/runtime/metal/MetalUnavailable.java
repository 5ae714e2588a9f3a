package io.ringkernel.runtime.metal;

/** Why this machine has no Metal, in one line. */
public final class MetalUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message one line
   */
  public MetalUnavailable(String message) {
    super(message);
  }
}
