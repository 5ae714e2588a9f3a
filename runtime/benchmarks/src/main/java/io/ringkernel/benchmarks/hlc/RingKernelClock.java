package io.ringkernel.benchmarks.hlc;

import io.ringkernel.runtime.HybridLogicalClock;

/** Our clock. */
final class RingKernelClock implements HlcUnderTest {
  private final HybridLogicalClock clock = new HybridLogicalClock();

  @Override
  public long tick() {
    return clock.tick();
  }

  @Override
  public long update(long remote) {
    return clock.update(remote);
  }
}
