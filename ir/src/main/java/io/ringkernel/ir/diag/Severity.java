package io.ringkernel.ir.diag;

/** How bad a diagnostic is. */
public enum Severity {
  /** The kernel is refused. */
  ERROR,
  /** The kernel compiles, but not as far as the user may expect. */
  WARNING,
  /** Information. */
  NOTE
}
