package io.ringkernel.runtime.cuda.driver;

/** There is no CUDA driver, or it finds no device. */
public final class CudaUnavailable extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** What was looked for, and what to install. */
  public CudaUnavailable(String message) {
    super(message);
  }
}
