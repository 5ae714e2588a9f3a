package io.ringkernel.runtime;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Keeps a cached clock at the time of day, on a daemon thread, until it is closed. */
public final class ClockRefresher implements AutoCloseable {
  private final WeakReference<HybridLogicalClock> clock;
  private final long nanos;
  private final Thread thread;
  private volatile boolean closed;

  ClockRefresher(HybridLogicalClock clock, Duration period) {
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException("the period " + period + " is not positive");
    }
    this.clock = new WeakReference<>(clock);
    this.nanos = TimeUnit.NANOSECONDS.convert(period);
    this.thread = Thread.ofPlatform().daemon().name("ringkernel-clock").start(this::run);
  }

  private void run() {
    while (!closed && refresh()) {
      LockSupport.parkNanos(this, nanos);
    }
  }

  private boolean refresh() {
    HybridLogicalClock live = clock.get();
    if (live != null) {
      live.refresh();
    }
    return live != null;
  }

  /** Ends the refreshing; the clock goes on giving stamps from the time it has reached. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
