package io.ringkernel.ir.interp;

import io.ringkernel.ir.Span;

/** Some work items of a block wait at a barrier that others will not reach. */
public final class DivergentBarrierException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Span span;

  /** The barrier at which some wait. */
  public DivergentBarrierException(Span span) {
    super("divergent barrier at " + span.file() + ":" + span.line());
    this.span = span;
  }

  /** The barrier. */
  public Span span() {
    return span;
  }
}
