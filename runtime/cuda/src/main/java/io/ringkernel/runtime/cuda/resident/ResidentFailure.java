package io.ringkernel.runtime.cuda.resident;

/** The resident kernel is gone or does not answer: no actor of it can be trusted. */
public final class ResidentFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  ResidentFailure(String message) {
    super(message);
  }

  ResidentFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
