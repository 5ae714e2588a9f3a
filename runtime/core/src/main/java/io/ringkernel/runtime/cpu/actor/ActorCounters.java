package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.LatencySummary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Optional;

/** What an actor counts. Where nothing else is said, only the actor's thread counts. */
final class ActorCounters {
  private static final VarHandle PROCESSED;
  private static final VarHandle SENT_ON;
  private static final VarHandle RARE;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      PROCESSED = lookup.findVarHandle(ActorCounters.class, "processed", long.class);
      SENT_ON = lookup.findVarHandle(ActorCounters.class, "sentOn", long.class);
      RARE = lookup.findVarHandle(ActorCounters.class, "rare", Rare.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** What most actors never count, for there may be a million of them. */
  private static final class Rare {
    private static final Rare NONE = new Rare();
    private static final VarHandle DROPPED_OLDEST;
    private static final VarHandle OVERFLOWED;
    private static final VarHandle REJECTED;
    private static final VarHandle LATE_REPLIES;

    static {
      try {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        DROPPED_OLDEST = lookup.findVarHandle(Rare.class, "droppedOldest", long.class);
        OVERFLOWED = lookup.findVarHandle(Rare.class, "overflowed", long.class);
        REJECTED = lookup.findVarHandle(Rare.class, "rejected", long.class);
        LATE_REPLIES = lookup.findVarHandle(Rare.class, "lateReplies", long.class);
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
    private volatile Throwable lastError;
  }

  private volatile Rare rare;
  private volatile Latencies latencies;
  /** Written for each message, and last so that they lie apart from what was made before. */
  private volatile long processed;
  private volatile long sentOn;

  /** Made with the first that is counted; by any thread. */
  private Rare rare() {
    Rare now = rare;
    if (now == null) {
      RARE.compareAndSet(this, (Rare) null, new Rare());
      now = rare;
    }
    return now;
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
    Rare counts = rare();
    counts.lastError = cause;
    counts.failed++;
  }

  /**
   * A message was not processed, and who sent it still has it.
   *
   * @param cause what its handler threw; null where it was not begun
   */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void returned(Throwable cause) {
    Rare counts = rare();
    if (cause != null) {
      counts.lastError = cause;
    }
    counts.returned++;
  }

  void lastError(Throwable cause) {
    rare().lastError = cause;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void expired() {
    rare().expired++;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void cancelled() {
    rare().cancelled++;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void undelivered() {
    rare().undelivered++;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void duplicate() {
    rare().duplicates++;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate")
  void restarted() {
    rare().restarts++;
  }

  /** By any thread. */
  void lateReply() {
    add(Rare.LATE_REPLIES);
  }

  /** By any thread. */
  void rejected() {
    add(Rare.REJECTED);
  }

  /** By any thread. */
  void overflowed() {
    add(Rare.OVERFLOWED);
  }

  /** By any thread. */
  void droppedOldest() {
    add(Rare.DROPPED_OLDEST);
  }

  private void add(VarHandle counter) {
    long unused = (long) counter.getAndAdd(rare(), 1L);
  }

  void latency(long nanos) {
    Latencies now = latencies;
    if (now == null) {
      now = new Latencies();
      latencies = now;
    }
    now.add(nanos);
  }

  LatencySummary latency() {
    Latencies now = latencies;
    return now == null ? LatencySummary.EMPTY : now.summary();
  }

  Optional<Throwable> lastError() {
    Rare now = rare;
    return now == null ? Optional.empty() : Optional.ofNullable(now.lastError);
  }

  ActorTelemetry snapshot(Inbox inbox) {
    return snapshot(inbox, RemoteHome.Passed.NONE);
  }

  /** With what has passed the inbox by. */
  ActorTelemetry snapshot(Inbox inbox, RemoteHome.Passed passed) {
    Rare counts = rare == null ? Rare.NONE : rare;
    return new ActorTelemetry(inbox.accepted() + passed.taken(), counts.rejected,
        processed + passed.handled(), counts.failed, counts.expired, counts.cancelled,
        counts.undelivered, counts.overflowed, counts.droppedOldest, counts.duplicates,
        counts.returned, counts.lateReplies, counts.restarts, sentOn + passed.sent(),
        inbox.depth() + passed.waiting());
  }
}
