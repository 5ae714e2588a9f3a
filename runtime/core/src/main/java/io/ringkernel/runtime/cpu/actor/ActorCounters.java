package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.LatencySummary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Optional;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SingleWriterRecorder;

/** What an actor counts. Where nothing else is said, only the actor's thread counts. */
final class ActorCounters {
  /** An hour; what takes longer counts as an hour. */
  private static final long LONGEST_NANOS = 3_600_000_000_000L;
  private static final VarHandle PROCESSED;
  private static final VarHandle SENT_ON;
  private static final VarHandle DROPPED_OLDEST;
  private static final VarHandle OVERFLOWED;
  private static final VarHandle REJECTED;
  private static final VarHandle LATE_REPLIES;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      PROCESSED = lookup.findVarHandle(ActorCounters.class, "processed", long.class);
      SENT_ON = lookup.findVarHandle(ActorCounters.class, "sentOn", long.class);
      DROPPED_OLDEST = lookup.findVarHandle(ActorCounters.class, "droppedOldest", long.class);
      OVERFLOWED = lookup.findVarHandle(ActorCounters.class, "overflowed", long.class);
      REJECTED = lookup.findVarHandle(ActorCounters.class, "rejected", long.class);
      LATE_REPLIES = lookup.findVarHandle(ActorCounters.class, "lateReplies", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile long failed;
  private volatile long expired;
  private volatile long cancelled;
  private volatile long undelivered;
  private volatile long duplicates;
  private volatile long returned;
  private volatile long restarts;
  private volatile long lateReplies;
  private volatile long rejected;
  private volatile long overflowed;
  private volatile long droppedOldest;
  /** Written for each message, and last so that they lie apart from what was made before. */
  private volatile long processed;
  private volatile long sentOn;
  private volatile Throwable lastError;
  private volatile Latencies latencies;

  /** Made with the first measurement, for it takes some kilobytes. */
  private static final class Latencies {
    private final SingleWriterRecorder recorder = new SingleWriterRecorder(2);
    private final Histogram all = new Histogram(2);
    private Histogram interval;

    synchronized LatencySummary summary() {
      interval = recorder.getIntervalHistogram(interval);
      all.add(interval);
      return new LatencySummary(all.getTotalCount(), all.getMinValue(), all.getMean(),
          all.getValueAtPercentile(50), all.getValueAtPercentile(90),
          all.getValueAtPercentile(99), all.getValueAtPercentile(99.9), all.getMaxValue());
    }
  }

  /** One writer, so no step has to be indivisible. */
  void processed() {
    PROCESSED.setRelease(this, processed + 1);
  }

  void sentOn() {
    SENT_ON.setRelease(this, sentOn + 1);
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void failed(Throwable cause) {
    lastError = cause;
    failed++;
  }

  /**
   * A message was not processed, and who sent it still has it.
   *
   * @param cause what its handler threw; null where it was not begun
   */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void returned(Throwable cause) {
    if (cause != null) {
      lastError = cause;
    }
    returned++;
  }

  void lastError(Throwable cause) {
    lastError = cause;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void expired() {
    expired++;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void cancelled() {
    cancelled++;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void undelivered() {
    undelivered++;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void duplicate() {
    duplicates++;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void restarted() {
    restarts++;
  }

  /** By any thread. */
  void lateReply() {
    add(LATE_REPLIES);
  }

  /** By any thread. */
  void rejected() {
    add(REJECTED);
  }

  /** By any thread. */
  void overflowed() {
    add(OVERFLOWED);
  }

  /** By any thread. */
  void droppedOldest() {
    add(DROPPED_OLDEST);
  }

  private void add(VarHandle counter) {
    long unused = (long) counter.getAndAdd(this, 1L);
  }

  void latency(long nanos) {
    Latencies now = latencies;
    if (now == null) {
      now = new Latencies();
      latencies = now;
    }
    now.recorder.recordValue(Math.clamp(nanos, 0, LONGEST_NANOS));
  }

  LatencySummary latency() {
    Latencies now = latencies;
    return now == null ? LatencySummary.EMPTY : now.summary();
  }

  Optional<Throwable> lastError() {
    return Optional.ofNullable(lastError);
  }

  ActorTelemetry snapshot(Inbox inbox) {
    return snapshot(inbox, RemoteHome.Passed.NONE);
  }

  /** With what has passed the inbox by. */
  ActorTelemetry snapshot(Inbox inbox, RemoteHome.Passed passed) {
    return new ActorTelemetry(inbox.accepted() + passed.taken(), rejected,
        processed + passed.handled(), failed, expired, cancelled, undelivered, overflowed,
        droppedOldest, duplicates, returned, lateReplies, restarts, sentOn + passed.sent(),
        inbox.depth() + passed.waiting());
  }
}
