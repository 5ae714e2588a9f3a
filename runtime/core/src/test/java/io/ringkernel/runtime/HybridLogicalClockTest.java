package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HybridLogicalClockTest {
  private final AtomicLong now = new AtomicLong(1_000);
  private final HybridLogicalClock clock =
      new HybridLogicalClock(now::get, Duration.ofMillis(1));

  private static long stamp(long micros, int logical) {
    return micros << 16 | logical;
  }

  @Test
  void tickFollowsTheTimeAndCountsWhileItStands() {
    assertEquals(stamp(1_000, 0), clock.tick());
    assertEquals(stamp(1_000, 1), clock.tick());
    now.set(1_005);
    assertEquals(stamp(1_005, 0), clock.tick());
    now.set(900);
    assertEquals(stamp(1_005, 1), clock.tick());
    assertEquals(stamp(1_005, 1), clock.last());
  }

  @Test
  void updateIsLargerThanBothAndThanTheTime() {
    assertEquals(stamp(1_500, 8), clock.update(stamp(1_500, 7)));
    assertEquals(stamp(1_500, 9), clock.update(stamp(1_200, 3)));
    assertEquals(stamp(1_500, 10), clock.tick());
    now.set(1_501);
    assertEquals(stamp(1_501, 0), clock.update(stamp(1_500, 60)));
  }

  @Test
  void remoteStampTooFarAheadIsRefusedAndChangesNothing() {
    clock.tick();
    assertEquals(stamp(2_000, 1), clock.update(stamp(2_000, 0)));
    String message = assertThrows(ClockDriftException.class,
        () -> clock.update(stamp(2_001, 0))).getMessage();
    assertEquals("remote stamp 2026-01-01T00:00:00.002001Z+0 is 1001 us ahead of this clock, more "
        + "than 1000 us; synchronise the clocks or raise the bound", message);
    assertEquals(stamp(2_000, 1), clock.last());
    assertThrows(ClockDriftException.class, () -> clock.update(-1L));
  }

  @Test
  void fullCounterCarriesIntoTheMicroseconds() {
    clock.update(stamp(1_000, 0xfffe));
    assertEquals(stamp(1_000, 0xffff), clock.last());
    assertEquals(stamp(1_001, 0), clock.tick());
    assertEquals(stamp(1_001, 1), clock.tick());
    now.set(1_001);
    assertEquals(stamp(1_001, 2), clock.tick());
  }

  @Test
  void orderHoldsInTheUpperHalfOfTheRange() {
    now.set(1L << 47);
    long first = clock.tick();
    assertTrue(first < 0, "the sign bit is set from 2030 on");
    now.set((1L << 47) - 5);
    long second = clock.tick();
    assertTrue(Long.compareUnsigned(first, second) < 0);
    now.set(1L << 48);
    assertThrows(IllegalStateException.class, clock::tick);
  }

  @Test
  void timeBeforeTheEpochIsTakenAsTheEpoch() {
    now.set(-7);
    assertEquals(1, clock.tick());
    assertEquals(2, clock.tick());
  }

  @Test
  void partsOfAStampCanBeRead() {
    long stamp = stamp(250, 3);
    assertEquals(250, HybridLogicalClock.micros(stamp));
    assertEquals(3, HybridLogicalClock.logical(stamp));
    assertEquals(HybridLogicalClock.EPOCH.plusNanos(250_000), HybridLogicalClock.instant(stamp));
    assertEquals("2026-01-01T00:00:00.000250Z+3", HybridLogicalClock.format(stamp));
  }

  @Test
  void clockOfTheDayIsTheTimeOfDay() {
    Instant stamped = HybridLogicalClock.instant(new HybridLogicalClock().tick());
    assertTrue(Duration.between(stamped, Instant.now()).abs().toSeconds() < 10, "" + stamped);
  }

  @Test
  void stampsOfManyThreadsAreDistinctAndRiseInEachThread() throws InterruptedException {
    HybridLogicalClock shared = new HybridLogicalClock();
    int perThread = 200_000;
    List<long[]> all = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      long[] stamps = new long[perThread];
      all.add(stamps);
      boolean updates = t % 2 == 0;
      threads.add(Thread.ofPlatform().start(() -> {
        for (int i = 0; i < perThread; i++) {
          stamps[i] = updates && i > 0 ? shared.update(stamps[i - 1]) : shared.tick();
        }
      }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    for (long[] stamps : all) {
      for (int i = 1; i < perThread; i++) {
        assertTrue(Long.compareUnsigned(stamps[i - 1], stamps[i]) < 0);
      }
    }
    assertEquals(4L * perThread,
        all.stream().flatMapToLong(Arrays::stream).distinct().count());
  }
}
