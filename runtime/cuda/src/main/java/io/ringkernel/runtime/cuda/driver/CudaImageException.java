package io.ringkernel.runtime.cuda.driver;

/** The driver refused an image. */
public final class CudaImageException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private final String log;

  /** Says what the driver calls the failure, and keeps its log. */
  public CudaImageException(String name, String log) {
    super("the driver refused the image: " + name + (log.isEmpty() ? "" : "\n" + log));
    this.log = log;
  }

  /** What the driver's compiler printed. */
  public String log() {
    return log;
  }
}
