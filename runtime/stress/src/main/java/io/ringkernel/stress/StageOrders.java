package io.ringkernel.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.ringkernel.runtime.spi.RuntimeStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** The outcome of an ask, which several threads may leave and look for. */
public final class StageOrders {
  private StageOrders() {}

  private static int seen(RuntimeStage<Integer> stage) {
    try {
      Integer value = stage.getNow(0);
      return value == null ? -2 : value;
    } catch (RuntimeException e) {
      return -1;
    }
  }

  /** A reply and the failure of who gives its actor up: one of them, whole, the other is late. */
  @JCStressTest
  @Outcome(id = {"42, 1", "-1, 1"}, expect = ACCEPTABLE, desc = "one of them")
  @Outcome(expect = FORBIDDEN, desc = "none, or parts of both")
  @State
  public static class TwoOutcomes {
    private final RuntimeStage<Integer> stage = new RuntimeStage<>();
    private final AtomicInteger late = new AtomicInteger();

    /** With a function, so that the outcome is handed on at once. */
    public TwoOutcomes() {
      stage.whenComplete((value, failure) -> {
      });
    }

    @Actor
    public void processed() {
      stage.settle(42, null, Runnable::run, late::getAndIncrement);
    }

    @Actor
    public void abandoned() {
      stage.settle(null, new IllegalStateException(), Runnable::run, late::getAndIncrement);
    }

    @Arbiter
    public void account(II_Result result) {
      result.r1 = seen(stage);
      result.r2 = late.get();
    }
  }

  /** Who looks sees nothing yet, or the outcome. */
  @JCStressTest
  @Outcome(id = {"0, 42", "42, 42"}, expect = ACCEPTABLE, desc = "sooner or later")
  @Outcome(expect = FORBIDDEN, desc = "another one, or none in the end")
  @State
  public static class Look {
    private final RuntimeStage<Integer> stage = new RuntimeStage<>();

    @Actor
    public void processed() {
      stage.settle(42, null, Runnable::run, () -> {
      });
    }

    @Actor
    public void looker(II_Result result) {
      result.r1 = seen(stage);
    }

    @Arbiter
    public void account(II_Result result) {
      result.r2 = seen(stage);
    }
  }
}
