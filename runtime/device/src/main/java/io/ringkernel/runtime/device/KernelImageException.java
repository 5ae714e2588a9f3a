package io.ringkernel.runtime.device;

/** The generated files of a class are missing, damaged or of a later release. */
public final class KernelImageException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One sentence that says what, where and what to do. */
  public KernelImageException(String message) {
    super(message);
  }

  /** Says the same and keeps the cause. */
  public KernelImageException(String message, Throwable cause) {
    super(message, cause);
  }
}
