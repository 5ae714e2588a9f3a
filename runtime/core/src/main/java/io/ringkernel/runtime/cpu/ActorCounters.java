package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.ActorTelemetry;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What an actor counts. */
final class ActorCounters {
  private final AtomicLong processed = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();
  private final AtomicLong lateReplies = new AtomicLong();
  private volatile Throwable lastError;

  void processed() {
    increment(processed);
  }

  void failed(Throwable cause) {
    lastError = cause;
    increment(failed);
  }

  void dropped() {
    increment(dropped);
  }

  void lateReply() {
    lateReplies.getAndIncrement();
  }

  /** Only the actor's thread writes, so no step has to be indivisible. */
  private static void increment(AtomicLong counter) {
    counter.setRelease(counter.getPlain() + 1);
  }

  Optional<Throwable> lastError() {
    return Optional.ofNullable(lastError);
  }

  ActorTelemetry snapshot(int queueDepth) {
    return new ActorTelemetry(processed.get(), failed.get(), dropped.get(), lateReplies.get(),
        queueDepth);
  }
}
