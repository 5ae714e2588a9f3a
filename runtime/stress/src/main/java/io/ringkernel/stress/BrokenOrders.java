package io.ringkernel.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** What a ring would be without its orders: the proof that the harness can fail. */
public final class BrokenOrders {
  private BrokenOrders() {}

  /** Each looks for the other's message after sending its own, with plain accesses. */
  @JCStressTest
  @Outcome(id = {"0, 1", "1, 0", "1, 1"}, expect = ACCEPTABLE, desc = "one saw the other")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "neither did: a lost wake-up")
  @State
  public static class NoFence {
    private int message;
    private int sleeping;

    @Actor
    public void sender(II_Result result) {
      message = 1;
      result.r1 = sleeping;
    }

    @Actor
    public void receiver(II_Result result) {
      sleeping = 1;
      result.r2 = message;
    }
  }
}
