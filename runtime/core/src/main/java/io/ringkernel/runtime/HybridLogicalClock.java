package io.ringkernel.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A hybrid logical clock: stamps close to the time of day that also order cause before effect,
 * across machines. Lock-free; each stamp of a clock is larger than all it gave before, on whatever
 * thread and whatever the time of day does, so none is given twice.
 *
 * <p>A stamp is 64 bits: microseconds since {@link #EPOCH} in the upper 48, a logical counter in
 * the lower 16. A full counter carries into the microseconds, which keeps the order. Compare stamps
 * as unsigned numbers, {@link Long#compareUnsigned}, and over nodes as {@link HybridStamp}s. The
 * microseconds last until December 2034.
 *
 * <p>Reading the time takes most of what a tick costs. {@link #cached} makes a clock that has
 * another thread read it; {@link #lane()} spares a thread the atomic step.
 */
public final class HybridLogicalClock {
  /** Where the microseconds begin: 48 bits would not hold those since 1970. */
  public static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
  /** How far a remote clock may be ahead unless something else is asked for. */
  public static final Duration DEFAULT_MAX_DRIFT = Duration.ofSeconds(60);

  private static final long EPOCH_SECOND = EPOCH.getEpochSecond();
  private static final long MAX_MICROS = (1L << 48) - 1;
  private static final VarHandle CACHED = cachedHandle();

  private final LastStamp last = new LastStamp();
  private final LongSupplier micros;
  private final long maxDriftMicros;
  private final int node;
  private final boolean refreshed;
  /** What {@link #refresh()} read last; for clocks that others refresh. */
  private long cachedMicros;

  /** A clock on the time of day, for node 0. */
  public HybridLogicalClock() {
    this(new SteadyTimeOfDay(), DEFAULT_MAX_DRIFT);
  }

  /**
   * A clock on another source of time, for node 0.
   *
   * @param micros gives microseconds since {@link #EPOCH}; may stand still or go back
   * @param maxDrift how far a remote stamp may be ahead of the source
   */
  public HybridLogicalClock(LongSupplier micros, Duration maxDrift) {
    this(micros, maxDrift, 0);
  }

  /**
   * A clock on another source of time.
   *
   * @param node names the clock in {@link #stamp()}
   */
  public HybridLogicalClock(LongSupplier micros, Duration maxDrift, int node) {
    this(micros, maxDrift, node, false);
  }

  private HybridLogicalClock(LongSupplier micros, Duration maxDrift, int node,
      boolean refreshed) {
    this.micros = micros;
    this.maxDriftMicros = TimeUnit.NANOSECONDS.convert(maxDrift) / 1_000;
    this.node = new HybridStamp(0, node).node();
    this.refreshed = refreshed;
  }

  /**
   * A clock whose ticks do not read the time: it is as old as the last {@link #refresh()}, which
   * {@link #refreshEvery} calls. The order of stamps is the same. The bound on drift counts from
   * the last refresh.
   */
  public static HybridLogicalClock cached(LongSupplier micros, Duration maxDrift, int node) {
    HybridLogicalClock clock = new HybridLogicalClock(micros, maxDrift, node, true);
    clock.refresh();
    return clock;
  }

  /** A clock on the time of day whose ticks do not read it, for node 0; see {@link #cached}. */
  public static HybridLogicalClock cached() {
    return cached(new SteadyTimeOfDay(), DEFAULT_MAX_DRIFT, 0);
  }

  /** A new stamp, larger than every stamp before. */
  public long tick() {
    if (refreshed) {
      return last.increment();
    }
    long physical = read();
    // One atomic step and no look before: where threads compete, each look costs another transfer
    // of the word's line.
    long stamp = last.increment();
    return stamp >>> 16 >= physical ? stamp : after(physical << 16);
  }

  /** A new stamp where the time has gone on; once a microsecond. */
  private long after(long now) {
    for (;;) {
      long old = last.get();
      if (Long.compareUnsigned(now, old) <= 0) {
        return last.increment();
      }
      if (last.compareAndSet(old, now)) {
        return now;
      }
    }
  }

  /** {@link #tick()} with the node of this clock. */
  public HybridStamp stamp() {
    return new HybridStamp(tick(), node);
  }

  /** The node that this clock is for. */
  public int node() {
    return node;
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
    checkDrift(remote, physical);
    long now = physical << 16;
    for (;;) {
      long old = last.get();
      if (Long.compareUnsigned(old, remote) >= 0 && Long.compareUnsigned(old, now) >= 0) {
        return last.increment();
      }
      long base = Long.compareUnsigned(old, remote) > 0 ? old : remote;
      long next = Long.compareUnsigned(now, base) > 0 ? now : successor(base);
      if (last.compareAndSet(old, next)) {
        return next;
      }
    }
  }

  /**
   * Puts stamps by for somebody who cannot ask this clock: they are larger than every stamp before,
   * and every stamp after is larger than they.
   *
   * @param count how many, one after another
   * @return the first
   */
  public long reserve(int count) {
    long now = physical() << 16;
    for (;;) {
      long old = last.get();
      long first = Long.compareUnsigned(now, old) > 0 ? now : successor(old);
      if (last.compareAndSet(old, first + count - 1)) {
        return first;
      }
    }
  }

  /** The microseconds since {@link #EPOCH} that the source of this clock says; no stamp. */
  public long time() {
    return read();
  }

  private void checkDrift(long remote, long physical) {
    if (micros(remote) - physical > maxDriftMicros) {
      throw new ClockDriftException("remote stamp " + format(remote) + " is "
          + (micros(remote) - physical) + " us ahead of this clock, more than " + maxDriftMicros
          + " us; synchronise the clocks or raise the bound");
    }
  }

  /** The last stamp that this clock gave; 0 before the first. */
  public long last() {
    return last.get();
  }

  // ------------------------------------------------------------------------ cached time

  /** Reads the time and lets the following stamps go on from there. */
  public void refresh() {
    long now = read();
    CACHED.setOpaque(this, now);
    long floor = now << 16;
    long old;
    do {
      old = last.get();
    } while (Long.compareUnsigned(floor, old) > 0 && !last.compareAndSet(old, floor));
  }

  /**
   * Refreshes this clock on a daemon thread until the result is closed or nothing refers to the
   * clock any more.
   *
   * @param period time between two refreshes; what a stamp may be late
   */
  public ClockRefresher refreshEvery(Duration period) {
    return new ClockRefresher(this, period);
  }

  // ------------------------------------------------------------------------------- lanes

  /** How many stamps a lane takes at a time. */
  static final int LANE_STAMPS = 64;

  /**
   * A way into this clock for one thread, which takes stamps in blocks: the atomic step is then
   * needed once a microsecond, not for each stamp. No stamp is given twice, on lanes or otherwise,
   * and those of a lane rise. What it gives up: a stamp may be smaller than one that another thread
   * took up to a microsecond before, unless that reached the lane by {@link Lane#update}.
   */
  public Lane lane() {
    return new Lane(this);
  }

  /** See {@link HybridLogicalClock#lane()}; for one thread at a time. */
  public static final class Lane {
    private final HybridLogicalClock clock;
    /** Null where the clock has another source or is refreshed. */
    private final SteadyTimeOfDay steady;
    private long next = 1;
    /** Behind the last stamp of the block; at {@code next} where it is used up. */
    private long end = 1;
    /** By {@code System.nanoTime}: where the microsecond of the block ends. */
    private long sameUntil;

    private Lane(HybridLogicalClock clock) {
      this.clock = clock;
      this.steady =
          !clock.refreshed && clock.micros instanceof SteadyTimeOfDay time ? time : null;
      this.sameUntil = System.nanoTime();
    }

    /** A new stamp, larger than every stamp of this lane before. */
    public long tick() {
      if (steady == null) {
        return tick(clock.physical());
      }
      // The end of the microsecond is known, so that most ticks need not say which one it is.
      long now = System.nanoTime();
      long stamp = next;
      if (now - sameUntil < 0 && stamp != end) {
        next = stamp + 1;
        return stamp;
      }
      sameUntil = steady.endOfMicro(now);
      return tick(clock.checked(steady.micros(now)));
    }

    private long tick(long physical) {
      long stamp = next;
      // A block of an earlier microsecond is left where it is: the time goes on.
      if (stamp != end && physical <= stamp >>> 16) {
        next = stamp + 1;
        return stamp;
      }
      return takeBlock(physical, 0);
    }

    /** As {@link HybridLogicalClock#update}, for this lane. */
    public long update(long remote) {
      long physical = clock.physical();
      clock.checkDrift(remote, physical);
      return Long.compareUnsigned(next, remote) > 0 ? tick(physical)
          : takeBlock(physical, remote);
    }

    /** One step on the clock's word gives the block, above all stamps that were given before. */
    private long takeBlock(long physical, long above) {
      long now = physical << 16;
      for (;;) {
        long old = clock.last.get();
        long base = Long.compareUnsigned(old, above) > 0 ? old : above;
        long first = Long.compareUnsigned(now, base) > 0 ? now : successor(base);
        long behind = first + LANE_STAMPS;
        if (Long.compareUnsigned(behind, first) < 0) {
          throw new IllegalStateException("the clock has reached its last stamp");
        }
        if (clock.last.compareAndSet(old, behind - 1)) {
          next = first + 1;
          end = behind;
          return first;
        }
      }
    }
  }

  // --------------------------------------------------------------------------- parts of stamps

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
    return refreshed ? (long) CACHED.getOpaque(this) : read();
  }

  private long read() {
    return checked(micros.getAsLong());
  }

  private long checked(long now) {
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

  private static VarHandle cachedHandle() {
    try {
      return MethodHandles.lookup()
          .findVarHandle(HybridLogicalClock.class, "cachedMicros", long.class)
          .withInvokeExactBehavior();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The time of day by the monotonic clock, which costs a quarter less to read and no object, set
   * anew from the time of day each second: an adjusted time of day is followed that soon.
   */
  private static final class SteadyTimeOfDay implements LongSupplier {
    private static final long AGAIN = 1_000_000_000;

    /** To add to the monotonic nanoseconds; several threads may set both fields, to the same. */
    private volatile long offset;
    private volatile long setAt;

    SteadyTimeOfDay() {
      set();
    }

    @Override
    public long getAsLong() {
      return micros(System.nanoTime());
    }

    /** Which microsecond it is at that monotonic time. */
    long micros(long now) {
      if (now - setAt > AGAIN) {
        set();
      }
      return (now + offset) / 1_000;
    }

    /** The monotonic time at which the next microsecond begins. */
    long endOfMicro(long now) {
      return now + 1_000 - Math.floorMod(now + offset, 1_000L);
    }

    private void set() {
      Instant now = Instant.now();
      long monotonic = System.nanoTime();
      offset = (now.getEpochSecond() - EPOCH_SECOND) * 1_000_000_000 + now.getNano() - monotonic;
      setAt = monotonic;
    }
  }
}
