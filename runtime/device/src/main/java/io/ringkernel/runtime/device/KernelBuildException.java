package io.ringkernel.runtime.device;

/** A device's compiler refused generated source. The message quotes it, with Java lines. */
public final class KernelBuildException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One sentence that says what, where and what to do. */
  public KernelBuildException(String message) {
    super(message);
  }

  /** Says the same and keeps the cause. */
  public KernelBuildException(String message, Throwable cause) {
    super(message, cause);
  }
}
