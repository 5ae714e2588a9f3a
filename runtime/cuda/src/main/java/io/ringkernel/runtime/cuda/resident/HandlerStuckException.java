package io.ringkernel.runtime.cuda.resident;

/** A handler ran longer than the limit and was ended. */
public final class HandlerStuckException extends RuntimeException {
  private static final long serialVersionUID = 1;

  HandlerStuckException(String message) {
    super(message);
  }
}
