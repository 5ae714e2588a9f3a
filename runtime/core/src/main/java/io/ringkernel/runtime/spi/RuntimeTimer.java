package io.ringkernel.runtime.spi;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One daemon thread that runs short things later; started by its first use. */
public final class RuntimeTimer implements AutoCloseable {
  private ScheduledThreadPoolExecutor executor;
  private boolean closed;

  /** A timer without thread. */
  public RuntimeTimer() {}

  private synchronized ScheduledThreadPoolExecutor executor() {
    if (executor == null) {
      executor = new ScheduledThreadPoolExecutor(1,
          Thread.ofPlatform().daemon().name("ringkernel-timer").factory());
      executor.setRemoveOnCancelPolicy(true);
      executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
      if (closed) {
        executor.shutdownNow();
      }
    }
    return executor;
  }

  /**
   * Runs something once after a time; cancel it to forget it.
   *
   * @throws java.util.concurrent.RejectedExecutionException after {@link #close()}
   */
  public Future<?> after(Duration delay, Runnable task) {
    return executor().schedule(task, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
  }

  /** Runs something again and again; what it throws ends that. Cancel it to end it. */
  public Future<?> every(Duration period, Runnable task) {
    long nanos = TimeUnit.NANOSECONDS.convert(period);
    return executor().scheduleAtFixedRate(task, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  /** Forgets everything; what runs ends by itself. */
  @Override
  public synchronized void close() {
    closed = true;
    if (executor != null) {
      executor.shutdownNow();
    }
  }
}
