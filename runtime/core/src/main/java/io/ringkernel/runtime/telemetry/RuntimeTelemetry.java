package io.ringkernel.runtime.telemetry;

import io.ringkernel.runtime.spi.RuntimeTimer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Supplier;

/** Hands out snapshots of a runtime. Thread-safe. */
public final class RuntimeTelemetry implements AutoCloseable {
  /** Snapshots that a subscriber may be behind. */
  private static final int BEHIND = 16;

  private final Supplier<RuntimeSnapshot> source;
  private final RuntimeTimer timer;
  private final Executor executor;
  private final List<SubmissionPublisher<RuntimeSnapshot>> streams = new CopyOnWriteArrayList<>();

  /** Of a runtime that makes its snapshots so. */
  public RuntimeTelemetry(Supplier<RuntimeSnapshot> source, RuntimeTimer timer,
      Executor executor) {
    this.source = source;
    this.timer = timer;
    this.executor = executor;
  }

  /** The runtime now. */
  public RuntimeSnapshot snapshot() {
    return source.get();
  }

  /**
   * The runtime again and again, for whoever subscribes; a snapshot is taken only while somebody
   * does. A subscriber that is 16 snapshots behind misses some. The stream completes when the
   * runtime is closed.
   *
   * @param interval positive
   */
  public Flow.Publisher<RuntimeSnapshot> stream(Duration interval) {
    if (Objects.requireNonNull(interval, "interval").isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("the interval must be positive, got " + interval);
    }
    return subscriber -> {
      SubmissionPublisher<RuntimeSnapshot> stream = new SubmissionPublisher<>(executor, BEHIND);
      streams.add(stream);
      stream.subscribe(subscriber);
      Future<?>[] task = new Future<?>[1];
      synchronized (task) {
        try {
          task[0] = timer.every(interval, () -> tick(stream, task));
        } catch (RejectedExecutionException e) {
          // The runtime is closed: there is nothing to see any more.
          streams.remove(stream);
          stream.close();
        }
      }
    };
  }

  private void tick(SubmissionPublisher<RuntimeSnapshot> stream, Future<?>[] task) {
    if (stream.hasSubscribers()) {
      stream.offer(source.get(), (subscriber, missed) -> false);
      return;
    }
    streams.remove(stream);
    synchronized (task) {
      task[0].cancel(false);
    }
  }

  /** Completes all streams. */
  @Override
  public void close() {
    streams.forEach(SubmissionPublisher::close);
  }
}
