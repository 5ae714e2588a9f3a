package io.ringkernel.runtime.cuda.driver;

/** A call of the CUDA driver failed. */
public final class CudaException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  /** {@code CUDA_ERROR_OUT_OF_MEMORY}. */
  public static final int OUT_OF_MEMORY = 2;

  private final int code;

  /** Says which call failed and what the driver calls the failure. */
  public CudaException(String call, int code, String name) {
    super(call + " failed: " + name + " (" + code + ")");
    this.code = code;
  }

  /** The {@code CUresult}. */
  public int code() {
    return code;
  }
}
