package io.ringkernel.runtime.webgpu;

/** WebGPU refused a request; the message is the request and the implementation's own text. */
public class WebGpuException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what was asked and why it was refused
   */
  public WebGpuException(String message) {
    super(message);
  }
}
