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

  /** The sequence before the payload; the yield shows it on a machine of any load. */
  @JCStressTest
  @Outcome(id = {"0, 0", "0, 42", "1, 42"}, expect = ACCEPTABLE, desc = "nothing yet, or all")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "a message without its payload")
  @State
  public static class EarlyPublish {
    private volatile int sequence;
    private volatile int payload;

    @Actor
    public void sender() {
      sequence = 1;
      Thread.yield();
      payload = 42;
    }

    @Actor
    public void receiver(II_Result result) {
      result.r1 = sequence;
      result.r2 = payload;
    }
  }
}
