package io.ringkernel.benchmarks.hlc;

import io.ringkernel.runtime.ClockRefresher;
import io.ringkernel.runtime.HybridLogicalClock;
import java.time.Duration;

/** Our clock: as it is, with a cached time, and through a lane. */
final class RingKernelClock implements HlcUnderTest {
  private final HybridLogicalClock clock;
  private final ClockRefresher refresher;

  private RingKernelClock(HybridLogicalClock clock, Duration period) {
    this.clock = clock;
    this.refresher = period == null ? null : clock.refreshEvery(period);
  }

  static HlcUnderTest shared() {
    return new RingKernelClock(new HybridLogicalClock(), null);
  }

  static HlcUnderTest cached() {
    return new RingKernelClock(HybridLogicalClock.cached(), Duration.ofMillis(1));
  }

  @Override
  public long tick() {
    return clock.tick();
  }

  @Override
  public long update(long remote) {
    return clock.update(remote);
  }

  /** A lane is for one thread, as its name in the table says. */
  static final class Lane implements HlcUnderTest {
    private final HybridLogicalClock.Lane lane = new HybridLogicalClock().lane();

    @Override
    public long tick() {
      return lane.tick();
    }

    @Override
    public long update(long remote) {
      return lane.update(remote);
    }

    @Override
    public boolean singleThread() {
      return true;
    }
  }
}
