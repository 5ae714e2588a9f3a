package io.ringkernel.runtime;

import java.util.Locale;

/**
 * How long messages took from sending to the end of their handlers, of those that were measured.
 * Times in nanoseconds, 0 where nothing was measured.
 *
 * @param count messages that were measured
 */
public record LatencySummary(long count, long min, double mean, long p50, long p90, long p99,
    long p999, long max) {
  /** Nothing was measured. */
  public static final LatencySummary EMPTY = new LatencySummary(0, 0, 0, 0, 0, 0, 0, 0);

  /** For example {@code p50 1.2 us, p99 3.4 us, max 20.1 us of 64}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "p50 %.1f us, p99 %.1f us, max %.1f us of %d", p50 / 1e3,
        p99 / 1e3, max / 1e3, count);
  }
}
