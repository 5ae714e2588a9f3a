package io.ringkernel;

/**
 * How near the device form of a kernel comes to Java's floating point. The method itself always
 * runs as Java on the JVM. What each asks of a result is in {@code docs/precision.md}.
 */
public enum Precision {
  /** Every operation rounds once, as Java does (JLS 15.4): bit for bit where the target can. */
  STRICT,
  /**
   * A product that is only added to, or subtracted from, something is fused with that sum: one
   * rounding instead of two.
   */
  CONTRACT,
  /** Contracts, computes in {@code float} under casts, and uses the target's fast functions. */
  FAST
}
