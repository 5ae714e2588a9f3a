package io.ringkernel.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.ringkernel.runtime.HybridLogicalClock;
import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** No stamp of a clock is given twice, and none below one that was given before. */
public final class ClockOrders {
  private ClockOrders() {}

  /** A tick, an update and a lane at once, while the time moves. */
  @JCStressTest
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "three stamps, the clock at or above them")
  @Outcome(expect = FORBIDDEN, desc = "a stamp twice, or above the clock")
  @State
  public static class Stamps {
    private long micros = 10;
    private final HybridLogicalClock clock =
        new HybridLogicalClock(() -> micros, Duration.ofDays(1));
    private final HybridLogicalClock.Lane lane = clock.lane();
    private long ticked;
    private long updated;
    private long laned;

    @Actor
    public void tick() {
      micros = 11;
      ticked = clock.tick();
    }

    @Actor
    public void update() {
      updated = clock.update(11L << 16);
    }

    @Actor
    public void lane() {
      laned = lane.tick();
    }

    @Arbiter
    public void account(I_Result result) {
      boolean distinct = ticked != updated && ticked != laned && updated != laned;
      boolean below = clock.last() >= ticked && clock.last() >= updated && clock.last() >= laned;
      result.r1 = distinct && below && updated > 11L << 16 ? 1 : 0;
    }
  }

  /** Two ticks of a clock whose time others read: the stamp is taken in one step. */
  @JCStressTest
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "two stamps")
  @Outcome(expect = FORBIDDEN, desc = "one twice")
  @State
  public static class CachedStamps {
    private final HybridLogicalClock clock =
        HybridLogicalClock.cached(() -> 10, Duration.ofDays(1), 0);
    private long first;
    private long second;

    @Actor
    public void first() {
      first = clock.tick();
    }

    @Actor
    public void second() {
      second = clock.tick();
    }

    @Actor
    public void refresh() {
      clock.refresh();
    }

    @Arbiter
    public void account(I_Result result) {
      result.r1 = first != second && clock.last() >= Math.max(first, second) ? 1 : 0;
    }
  }
}
