package io.ringkernel.runtime.cuda.compile;

/** A CUDA compiler refused a source. */
public final class CudaCompilationException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Quotes what the compiler printed. */
  public CudaCompilationException(String compiler, String name, String log) {
    super(compiler + " refused " + name + ":\n" + log);
  }
}
