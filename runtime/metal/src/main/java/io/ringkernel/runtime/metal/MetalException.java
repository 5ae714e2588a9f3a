package io.ringkernel.runtime.metal;

/** Metal refused a request or a launch ended badly; the message has Metal's own text. */
public class MetalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message one line
   */
  public MetalException(String message) {
    super(message);
  }
}
