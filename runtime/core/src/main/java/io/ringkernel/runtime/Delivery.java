package io.ringkernel.runtime;

import java.time.Duration;
import java.util.Objects;

/**
 * What goes with a message beside its content. Start from {@link #NORMAL} or one of the factories;
 * a handle with it comes from {@code with} of a reference.
 *
 * @param priority whether it overtakes other messages
 * @param timeout how long after sending the message may still be begun, and an ask may wait for its
 *     reply; zero for no bound, else 1 microsecond to 71 minutes
 * @param correlation ties messages of one conversation together; 0 for none
 */
public record Delivery(Priority priority, Duration timeout, long correlation) {
  /** In order, without deadline and correlation. */
  public static final Delivery NORMAL = new Delivery(Priority.NORMAL, Duration.ZERO, 0);
  /** The longest time to a deadline: what 32 bits of microseconds hold. */
  public static final Duration MAX_TIMEOUT = Duration.ofNanos(0xffff_ffffL * 1_000);

  /** Checks the time. */
  public Delivery {
    Objects.requireNonNull(priority, "priority");
    boolean none = Objects.requireNonNull(timeout, "timeout").isZero();
    if (!none && (timeout.compareTo(Duration.ofNanos(1_000)) < 0
        || timeout.compareTo(MAX_TIMEOUT) > 0)) {
      throw new IllegalArgumentException("the time to a deadline must be zero for none or "
          + "1 microsecond to 71 minutes, got " + timeout);
    }
  }

  /** A delivery that must be begun, and answered where it was asked, in that time. */
  public static Delivery within(Duration timeout) {
    return NORMAL.timeout(timeout);
  }

  /** This delivery with another priority. */
  public Delivery priority(Priority value) {
    return new Delivery(value, timeout, correlation);
  }

  /** This delivery with another time to its deadline. */
  public Delivery timeout(Duration value) {
    return new Delivery(priority, value, correlation);
  }

  /** This delivery with another correlation. */
  public Delivery correlation(long value) {
    return new Delivery(priority, timeout, value);
  }

  /** The time to the deadline in microseconds, 0 for none. */
  public long timeoutMicros() {
    return timeout.toNanos() / 1_000;
  }
}
