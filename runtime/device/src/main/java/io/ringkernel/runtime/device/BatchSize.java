package io.ringkernel.runtime.device;

import java.time.Duration;

/**
 * How many messages a launch may have: as many as the device handles in the time that a message may
 * have to wait for the one before. For the device's thread.
 */
final class BatchSize {
  private static final int FIRST = 1024;
  private static final int MOST = 1 << 18;

  /** How much longer than the shortest launch of late one may take, whatever the target. */
  private static final int OF_THE_SHORTEST = 4;

  private final long targetNanos;
  private long shortestNanos = Long.MAX_VALUE / OF_THE_SHORTEST;
  private int most = MOST;
  private int slots = FIRST;

  /**
   * Aims at a duration of a launch.
   *
   * @param target from starting it to having its outcomes
   */
  BatchSize(Duration target) {
    this.targetNanos = target.toNanos();
  }

  /** Has never more than that. */
  void bound(long limit) {
    most = Math.clamp(limit, 1, MOST);
    slots = Math.min(slots, most);
  }

  /** Messages of the next launch at most. */
  int slots() {
    return slots;
  }

  /** A launch took that long. */
  void took(int messages, long nanos) {
    // A launch takes its time even if it is empty; what made that longer is forgotten in time.
    shortestNanos = Math.min(nanos, shortestNanos + (shortestNanos >> 6));
    long aim = Math.max(targetNanos, OF_THE_SHORTEST * shortestNanos);
    if (nanos > aim && messages > 1) {
      // By half of what it had: a launch of a few messages says nothing about many.
      slots = Math.max(1, Math.min(slots, messages / 2));
    } else if (nanos < aim / 2 && messages > slots / 2) {
      slots = Math.min(most, 2 * slots);
    }
  }
}
