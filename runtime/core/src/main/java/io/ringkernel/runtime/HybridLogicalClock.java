package io.ringkernel.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A hybrid logical clock: stamps close to the time of day that also order cause before effect,
 * across machines. Lock-free; each stamp of a clock is larger than all it gave before, whatever the
 * time of day does.
 *
 * <p>A stamp is 64 bits: microseconds since {@link #EPOCH} in the upper 48, a logical counter in
 * the lower 16. A full counter carries into the microseconds, which keeps the order. Compare stamps
 * as unsigned numbers, {@link Long#compareUnsigned}. The microseconds last until December 2034.
 */
public final class HybridLogicalClock {
  /** Where the microseconds begin: 48 bits would not hold those since 1970. */
  public static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
  /** How far a remote clock may be ahead unless something else is asked for. */
  public static final Duration DEFAULT_MAX_DRIFT = Duration.ofSeconds(60);

  private static final long EPOCH_SECOND = EPOCH.getEpochSecond();
  private static final long MAX_MICROS = (1L << 48) - 1;

  private final LongSupplier micros;
  private final long maxDriftMicros;
  private final AtomicLong last = new AtomicLong();

  /** A clock on the time of day. */
  public HybridLogicalClock() {
    this(HybridLogicalClock::timeOfDay, DEFAULT_MAX_DRIFT);
  }

  /**
   * A clock on another source of time.
   *
   * @param micros gives microseconds since {@link #EPOCH}; may stand still or go back
   * @param maxDrift how far a remote stamp may be ahead of the source
   */
  public HybridLogicalClock(LongSupplier micros, Duration maxDrift) {
    this.micros = micros;
    this.maxDriftMicros = maxDrift.toNanos() / 1_000;
  }

  /** A new stamp, larger than every stamp before. */
  public long tick() {
    long now = physical() << 16;
    long next;
    long old;
    do {
      old = last.get();
      next = Long.compareUnsigned(now, old) > 0 ? now : successor(old);
    } while (!last.compareAndSet(old, next));
    return next;
  }

  /**
   * A new stamp for the arrival of a message, larger than every stamp before and than the
   * message's.
   *
   * @param remote the message's stamp
   * @throws ClockDriftException if it is further ahead than the bound; the clock stays as it is
   */
  public long update(long remote) {
    long physical = physical();
    if (micros(remote) - physical > maxDriftMicros) {
      throw new ClockDriftException("remote stamp " + format(remote) + " is "
          + (micros(remote) - physical) + " us ahead of this clock, more than " + maxDriftMicros
          + " us; synchronise the clocks or raise the bound");
    }
    long now = physical << 16;
    long next;
    long old;
    do {
      old = last.get();
      long base = Long.compareUnsigned(old, remote) > 0 ? old : remote;
      next = Long.compareUnsigned(now, base) > 0 ? now : successor(base);
    } while (!last.compareAndSet(old, next));
    return next;
  }

  /** The last stamp that this clock gave; 0 before the first. */
  public long last() {
    return last.get();
  }

  /** The microseconds since {@link #EPOCH} in a stamp. */
  public static long micros(long stamp) {
    return stamp >>> 16;
  }

  /** The logical counter in a stamp, 0 to 65,535. */
  public static int logical(long stamp) {
    return (int) stamp & 0xffff;
  }

  /** The time of day in a stamp. */
  public static Instant instant(long stamp) {
    return EPOCH.plusNanos(micros(stamp) * 1_000);
  }

  /** Time of day and counter, for example {@code 2026-03-01T12:00:00.000250Z+3}. */
  public static String format(long stamp) {
    return instant(stamp) + "+" + logical(stamp);
  }

  private long physical() {
    long now = micros.getAsLong();
    if (now > MAX_MICROS) {
      throw new IllegalStateException(
          "the time " + now + " us after " + EPOCH + " does not fit into 48 bits");
    }
    return Math.max(now, 0);
  }

  private static long successor(long stamp) {
    if (stamp == -1L) {
      throw new IllegalStateException("the clock has reached its last stamp");
    }
    return stamp + 1;
  }

  private static long timeOfDay() {
    Instant now = Instant.now();
    return (now.getEpochSecond() - EPOCH_SECOND) * 1_000_000 + now.getNano() / 1_000;
  }
}
