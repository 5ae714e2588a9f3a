package io.ringkernel.runtime.device;

import java.time.Duration;

/**
 * How many messages a launch may have: as many as the device handles in the time that a message may
 * have to wait for the one before. A launch takes a fixed time and one for each message; both are
 * learnt from launches of different sizes. For the device's thread.
 */
final class BatchSize {
  private static final int FIRST = 256;
  private static final int MOST = 1 << 18;
  /** How much longer than an empty one a launch may take, whatever the target. */
  private static final int OF_AN_EMPTY_ONE = 4;

  private final double targetNanos;
  private int most = MOST;
  private int slots = FIRST;
  private int lastMessages;
  private double lastNanos;
  /** Of one message; negative while it is not known. */
  private double each = -1;

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
    learn(messages, nanos);
    boolean isFull = messages > slots / 2;
    if (each < 0 && !isFull) {
      return;
    }
    double fixed = each < 0 ? 0 : nanos - each * messages;
    double ofFull = each < 0 ? (double) nanos * slots / messages : fixed + each * slots;
    double aim = Math.max(targetNanos, OF_AN_EMPTY_ONE * fixed);
    if (ofFull > aim) {
      slots = Math.max(1, slots / 2);
    } else if (ofFull < aim / 2 && isFull) {
      slots = Math.min(most, 2 * slots);
    }
  }

  private void learn(int messages, double nanos) {
    int more = messages - lastMessages;
    if (lastMessages > 0 && Math.abs(more) >= Math.max(messages, lastMessages) / 4 && more != 0) {
      double now = Math.max(0, (nanos - lastNanos) / more);
      each = each < 0 ? now : (each + now) / 2;
    }
    // Whatever was learnt: no message takes longer than the whole launch.
    each = Math.min(each, nanos / messages);
    lastMessages = messages;
    lastNanos = nanos;
  }
}
