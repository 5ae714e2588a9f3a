package io.ringkernel.runtime.metal;

/** The device was removed, or macOS no longer lets this process use it; nothing works any more. */
public final class MetalDeviceLost extends MetalException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message one line
   */
  public MetalDeviceLost(String message) {
    super(message);
  }
}
