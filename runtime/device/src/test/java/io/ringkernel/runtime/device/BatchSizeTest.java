package io.ringkernel.runtime.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class BatchSizeTest {
  private static final long MICROS = 1_000;

  private final BatchSize size = new BatchSize(Duration.ofMillis(2));

  /** Launches as large as they may be, each a fixed time and a time for each message. */
  private void run(int launches, long fixed, long each) {
    for (int i = 0; i < launches; i++) {
      size.took(size.slots(), fixed + each * size.slots());
    }
  }

  @Test
  void launchesGrowUntilTheyTakeTheTime() {
    run(30, 100 * MICROS, 50);
    long nanos = 100 * MICROS + 50 * size.slots();
    assertTrue(nanos > 500 * MICROS && nanos <= 2_000 * MICROS, size.slots() + " messages");
  }

  @Test
  void launchesShrinkWhereMessagesTakeLong() {
    run(30, 100 * MICROS, 500 * MICROS);
    assertTrue(size.slots() <= 4, size.slots() + " messages");
    run(30, 100 * MICROS, 50);
    assertTrue(size.slots() > 4_096, "and grow again: " + size.slots());
  }

  @Test
  void aDeviceThatIsSlowToLaunchGetsMoreAtATime() {
    run(30, 50_000 * MICROS, 50);
    assertTrue(size.slots() > 100_000, size.slots() + " messages");
  }

  @Test
  void launchesWithFewMessagesSayNothingAboutMany() {
    int before = size.slots();
    for (int i = 0; i < 100; i++) {
      size.took(1, 100 * MICROS);
    }
    assertEquals(before, size.slots());
  }

  @Test
  void theLimitOfTheDeviceIsKept() {
    size.bound(700);
    run(30, MICROS, 0);
    assertEquals(700, size.slots());
    size.bound(0);
    assertEquals(1, size.slots());
  }
}
