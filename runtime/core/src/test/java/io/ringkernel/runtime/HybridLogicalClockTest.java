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
  void stampsOfNodesAreTotallyOrdered() {
    HybridLogicalClock third = new HybridLogicalClock(now::get, Duration.ofMillis(1), 3);
    HybridStamp stamp = third.stamp();
    assertEquals(new HybridStamp(stamp(1_000, 0), 3), stamp);
    assertEquals(3, third.node());
    assertEquals(1_000, stamp.micros());
    assertEquals(0, stamp.logical());
    assertEquals("2026-01-01T00:00:00.001Z+0@3", stamp.toString());
    List<HybridStamp> ordered = List.of(new HybridStamp(1, 9), stamp,
        new HybridStamp(stamp.packed(), 4), new HybridStamp(stamp(1_000, 1), 0),
        new HybridStamp(-1L, 0));
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < ordered.size(); j++) {
        assertEquals(Integer.signum(Integer.compare(i, j)),
            Integer.signum(ordered.get(i).compareTo(ordered.get(j))));
      }
    }
    assertThrows(IllegalArgumentException.class, () -> new HybridStamp(0, 1024));
    assertThrows(IllegalArgumentException.class,
        () -> new HybridLogicalClock(now::get, Duration.ZERO, -1));
  }

  @Test
  void theLastStampIsAnError() {
    now.set((1L << 48) - 1);
    clock.update(-2L);
    assertThrows(IllegalStateException.class, clock::tick);
    assertThrows(IllegalStateException.class, clock::tick);
    assertThrows(IllegalStateException.class, () -> clock.update(-1L));
    assertEquals(-1L, clock.last());
  }

  @Test
  void cachedClockCountsBetweenRefreshes() {
    HybridLogicalClock cached =
        HybridLogicalClock.cached(now::get, Duration.ofMillis(1), 0);
    now.set(5_000);
    assertEquals(stamp(1_000, 1), cached.tick());
    assertEquals(stamp(1_000, 2), cached.tick());
    assertThrows(ClockDriftException.class, () -> cached.update(stamp(2_001, 0)));
    cached.refresh();
    assertEquals(stamp(5_000, 1), cached.tick());
    assertEquals(stamp(5_500, 8), cached.update(stamp(5_500, 7)));
    now.set(4_000);
    cached.refresh();
    assertEquals(stamp(5_500, 9), cached.tick());
  }

  @Test
  void refresherFollowsTheTimeUntilItIsClosed() throws InterruptedException {
    HybridLogicalClock cached =
        HybridLogicalClock.cached(now::get, Duration.ofMillis(1), 0);
    try (ClockRefresher _ = cached.refreshEvery(Duration.ofMillis(1))) {
      now.set(7_000);
      while (HybridLogicalClock.micros(cached.last()) < 7_000) {
        Thread.sleep(1);
      }
    }
    Thread.sleep(20);
    now.set(8_000);
    Thread.sleep(20);
    assertEquals(7_000, HybridLogicalClock.micros(cached.tick()));
    assertThrows(IllegalArgumentException.class, () -> cached.refreshEvery(Duration.ZERO));
  }

  @Test
  void laneTakesBlocksAboveWhatWasGiven() {
    HybridLogicalClock.Lane lane = clock.lane();
    assertEquals(stamp(1_000, 0), lane.tick());
    assertEquals(stamp(1_000, 1), lane.tick());
    assertEquals(stamp(1_000, 64), clock.tick(), "behind the lane's block");
    assertEquals(stamp(1_000, 2), lane.tick());
    assertEquals(stamp(1_000, 65), lane.update(stamp(1_000, 64)));
    assertEquals(stamp(1_000, 66), lane.update(stamp(900, 0)));
    now.set(1_001);
    assertEquals(stamp(1_001, 0), lane.tick());
    HybridLogicalClock.Lane other = clock.lane();
    assertEquals(stamp(1_001, 64), other.tick());
    for (int i = 1; i < 64; i++) {
      assertEquals(stamp(1_001, i), lane.tick());
    }
    assertEquals(stamp(1_001, 128), lane.tick());
    assertThrows(ClockDriftException.class, () -> lane.update(stamp(3_000, 0)));
  }

  @Test
  void clockOfTheDayFollowsTheTimeOfDay() {
    HybridLogicalClock day = new HybridLogicalClock();
    long end = System.nanoTime() + 1_200_000_000L;
    while (System.nanoTime() < end) {
      Instant stamped = HybridLogicalClock.instant(day.tick());
      long micros = Duration.between(stamped, Instant.now()).abs().toNanos() / 1_000;
      assertTrue(micros < 1_000_000, micros + " us");
    }
  }

  /** Ticks, updates and lanes on one clock; the time stands still for half of the clocks. */
  @Test
  void stampsOfManyThreadsAreDistinctAndRiseInEachThread() throws InterruptedException {
    distinct(new HybridLogicalClock(), 50_000);
    distinct(new HybridLogicalClock(() -> 5, Duration.ofDays(1)), 50_000);
    HybridLogicalClock cached = HybridLogicalClock.cached();
    try (ClockRefresher _ = cached.refreshEvery(Duration.ofNanos(50_000))) {
      distinct(cached, 50_000);
    }
  }

  private static void distinct(HybridLogicalClock shared, int perThread)
      throws InterruptedException {
    List<long[]> all = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 5; t++) {
      long[] stamps = new long[perThread];
      all.add(stamps);
      int kind = t;
      threads.add(Thread.ofPlatform().start(() -> fill(shared, stamps, kind)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    for (long[] stamps : all) {
      for (int i = 1; i < perThread; i++) {
        assertTrue(Long.compareUnsigned(stamps[i - 1], stamps[i]) < 0);
      }
    }
    assertEquals(5L * perThread, all.stream().flatMapToLong(Arrays::stream).distinct().count());
  }

  private static void fill(HybridLogicalClock shared, long[] stamps, int kind) {
    HybridLogicalClock.Lane lane = shared.lane();
    for (int i = 0; i < stamps.length; i++) {
      long before = i == 0 ? 1 : stamps[i - 1];
      stamps[i] = switch (kind) {
        case 0, 1 -> shared.tick();
        case 2 -> shared.update(before);
        case 3 -> lane.tick();
        default -> i % 3 == 0 ? lane.update(shared.last()) : lane.tick();
      };
    }
  }

  @Test
  void stampsThatAreReservedLieBehindAllBeforeAndBeforeAllAfter() {
    AtomicLong time = new AtomicLong(5);
    HybridLogicalClock clock = new HybridLogicalClock(time::get, Duration.ofSeconds(1), 0);
    long before = clock.tick();
    long first = clock.reserve(100);
    assertEquals(before + 1, first);
    assertEquals(first + 100, clock.tick());
    time.set(9);
    assertEquals(9L << 16, clock.reserve(3));
    assertEquals((9L << 16) + 3, clock.reserve(1));
    assertEquals(9, clock.time());
  }
}
