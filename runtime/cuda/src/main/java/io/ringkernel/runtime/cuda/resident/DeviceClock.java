package io.ringkernel.runtime.cuda.resident;

import java.lang.foreign.MemorySegment;
import java.util.function.LongSupplier;

/**
 * By how much the clock of a resident kernel's device differs from the time of day, as the host
 * measures it: the device's clock was read between a question and its answer. For one thread at a
 * time, but for {@link #errorNanos()}.
 */
final class DeviceClock {
  /** How long the start of a kernel waits for the first answers. */
  private static final long FIRST_NANOS = 20_000_000;
  private static final int QUESTIONS = 4;
  private static final long PERIOD_NANOS = 250_000_000;
  /** What two clocks may drift apart. */
  private static final double DRIFT = 200e-6;
  /** The time of day comes in microseconds. */
  private static final long RESOLUTION_NANOS = 1_000;

  private record Measured(long offset, long errorNanos, long at) {
    long errorAt(long now) {
      return errorNanos + (long) ((now - at) * DRIFT);
    }

    /** Whether both can be right. */
    boolean agrees(Measured other, long now) {
      return Math.abs(offset - other.offset) <= errorAt(now) + other.errorAt(now);
    }
  }

  private final MemorySegment memory;
  private final long base;
  private final LongSupplier micros;
  private long number;
  private long askedMicros;
  /** Questions that are left of a round; 0 between two rounds. */
  private int left;
  private long roundBegan;
  private Measured best;
  private volatile Measured known;

  /**
   * A clock of which nothing is known.
   *
   * @param memory that host and device share
   * @param base where the words of the host and the supervisor begin
   * @param micros the time of day: microseconds since 2026
   */
  DeviceClock(MemorySegment memory, long base, LongSupplier micros) {
    this.memory = memory;
    this.base = base;
    this.micros = micros;
  }

  /** The most that the device's time of day is wrong by; before it is known the largest number. */
  long errorNanos() {
    Measured now = known;
    return now == null ? Long.MAX_VALUE : now.errorAt(System.nanoTime());
  }

  /** Measures for the first time; gives up where the device does not answer soon. */
  void begin() {
    long end = System.nanoTime() + FIRST_NANOS;
    beginRound();
    while (left > 0 && System.nanoTime() < end) {
      look();
      Thread.onSpinWait();
    }
  }

  /** Takes an answer that is there, and asks again from time to time; never waits. */
  void look() {
    if (left > 0) {
      if (SharedWords.acquire(memory, base + ResidentLayout.CLOCK_ANSWERED) == number) {
        answered();
      }
    } else if (System.nanoTime() - roundBegan > PERIOD_NANOS) {
      beginRound();
    }
  }

  private void beginRound() {
    roundBegan = System.nanoTime();
    best = null;
    left = QUESTIONS;
    ask();
  }

  private void ask() {
    number++;
    askedMicros = micros.getAsLong();
    SharedWords.release(memory, base + ResidentLayout.CLOCK_ASKED, number);
  }

  private void answered() {
    long now = System.nanoTime();
    long device = SharedWords.getLong(memory, base + ResidentLayout.CLOCK_READ);
    long least = askedMicros * 1_000 - device;
    long most = micros.getAsLong() * 1_000 + RESOLUTION_NANOS - device;
    Measured measured = new Measured(least + (most - least) / 2, (most - least + 1) / 2, now);
    if (best == null || measured.errorNanos < best.errorNanos) {
      best = measured;
    }
    left--;
    if (left == 0) {
      adopt(best, now);
    } else {
      ask();
    }
  }

  /** A better one, or one that shows that the time of day was set. */
  private void adopt(Measured measured, long now) {
    Measured old = known;
    if (old == null || measured.errorAt(now) <= old.errorAt(now) || !measured.agrees(old, now)) {
      known = measured;
      // 0 is for what is not known.
      SharedWords.put(memory, base + ResidentLayout.CLOCK_OFFSET,
          measured.offset == 0 ? 1 : measured.offset);
      number++;
      SharedWords.release(memory, base + ResidentLayout.CLOCK_ASKED, number);
    }
  }
}
