package io.ringkernel.runtime.cuda.resident;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Looks whether a resident kernel lives: its supervisor, and each executor. A handler that runs too
 * long is reported and ended; a kernel that does not move any more is given up.
 */
final class Watchdog {
  private static final long PERIOD_NANOS = 2_000_000;
  private static final long ENDED_NANOS = 1_000_000_000L;

  private final ResidentKernel kernel;
  private final long limitNanos;
  private final BooleanSupplier hasEnded;
  private final long[] beats;
  private final long[] since;
  private final long[] reported;
  private long supervisorBeat;
  private long supervisorSince = System.nanoTime();
  private long last;
  private long asked;

  /**
   * A watchdog.
   *
   * @param limitNanos how long a handler may run
   * @param hasEnded whether the kernel has ended by itself
   */
  Watchdog(ResidentKernel kernel, long limitNanos, BooleanSupplier hasEnded) {
    this.kernel = kernel;
    this.limitNanos = limitNanos;
    this.hasEnded = hasEnded;
    int executors = kernel.linked().layout().shape().executors();
    this.beats = new long[executors];
    this.since = new long[executors];
    this.reported = new long[executors];
    Arrays.fill(since, System.nanoTime());
  }

  long limitNanos() {
    return limitNanos;
  }

  /** How long the host waits for the supervisor. */
  long patienceNanos() {
    return Math.max(limitNanos, 10_000_000_000L);
  }

  boolean isReported(long actor) {
    return Arrays.stream(reported).anyMatch(id -> id == actor);
  }

  /** Looks around, now and then. */
  void look(ResidentGroup group) {
    kernel.lookAtClock();
    long now = System.nanoTime();
    if (now - last < PERIOD_NANOS) {
      return;
    }
    last = now;
    if (now - asked > ENDED_NANOS) {
      asked = now;
      if (hasEnded.getAsBoolean()) {
        throw new ResidentFailure("the resident kernel of " + group.name()
            + " has ended by itself");
      }
    }
    long beat = kernel.beat();
    if (beat != supervisorBeat) {
      supervisorBeat = beat;
      supervisorSince = now;
    } else if (now - supervisorSince > patienceNanos()) {
      throw new ResidentFailure("the supervisor of the resident kernel of " + group.name()
          + " has not moved for " + patienceNanos() / 1_000_000 + " ms");
    }
    for (int e = 0; e < beats.length; e++) {
      executor(group, e, now);
    }
  }

  private void executor(ResidentGroup group, int e, long now) {
    long beat = kernel.status(e, ResidentLayout.STATUS_BEAT);
    if (beat != beats[e]) {
      beats[e] = beat;
      since[e] = now;
      reported[e] = 0;
      return;
    }
    long actor = kernel.status(e, ResidentLayout.STATUS_RUNNING);
    if (now - since[e] > limitNanos && reported[e] != actor) {
      reported[e] = actor;
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
          "a handler of actor " + group.nameOf(actor) + " " + (actor & 0xffffffffL)
              + " has run for " + limitNanos / 1_000_000 + " ms on the device; it is being ended");
      group.stopHandler(actor);
    } else if (now - since[e] > limitNanos + patienceNanos() && beats[e] != 0) {
      throw new ResidentFailure("a handler of actor " + group.nameOf(actor) + " "
          + (actor & 0xffffffffL) + " could not be ended");
    }
  }
}
