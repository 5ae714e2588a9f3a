package io.ringkernel.runtime.device;

/** A device has not as much memory as was asked for. */
public final class DeviceMemoryException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One sentence that says what, where and what to do. */
  public DeviceMemoryException(String message) {
    super(message);
  }

  /** Says the same and keeps the cause. */
  public DeviceMemoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
