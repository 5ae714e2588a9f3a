package io.ringkernel.ir.interp;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.TrapKind;

/** A work item ended with a Java exception; of several, the smallest linear index is reported. */
public final class TrapException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient TrapKind kind;
  private final transient Span span;
  private final int workItem;

  /** The trap of one work item. */
  public TrapException(TrapKind kind, Span span, int workItem) {
    super(kind.exception() + " at " + span.file() + ":" + span.tableLine() + " in work item "
        + workItem);
    this.kind = kind;
    this.span = span;
    this.workItem = workItem;
  }

  /** The one of the smaller work item; null only where both are. */
  static TrapException smaller(TrapException one, TrapException other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.workItem < one.workItem ? other : one;
  }

  /** Which exception Java throws. */
  public TrapKind kind() {
    return kind;
  }

  /** The operation that trapped. */
  public Span span() {
    return span;
  }

  /** The linear index of the work item: {@code (z * height + y) * width + x}; 0 for a function. */
  public int workItem() {
    return workItem;
  }
}
