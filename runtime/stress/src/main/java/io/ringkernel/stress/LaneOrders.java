package io.ringkernel.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.ringkernel.runtime.ring.LaneRing;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.SpscRing;
import java.lang.foreign.ValueLayout;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Lanes that come and go while messages are read. */
public final class LaneOrders {
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;

  private LaneOrders() {}

  /** What was sent before a lane was closed is read before the lane is forgotten. */
  @JCStressTest
  @Outcome(id = {"0, 12", "0, 21", "1, 2", "2, 1", "12, 0", "21, 0"}, expect = ACCEPTABLE,
      desc = "each once, sooner or later")
  @Outcome(expect = FORBIDDEN, desc = "lost, twice or spoilt")
  @State
  public static class OpenSendClose {
    private final LaneRing ring = new LaneRing(1, 4, false, 2);

    private void send(int value) {
      try (LaneRing.Lane lane = ring.openLane()) {
        SpscRing.Producer producer = lane.producer();
        lane.memory().set(INT, producer.payload(producer.tryClaimAcquire()), value);
        producer.publishRelease(7, 4, 0, 0, 0);
      }
    }

    private int readAll() {
      int[] seen = new int[1];
      for (int i = 0; i < 3; i++) {
        ring.pollAcquire((memory, slot) -> seen[0] =
            10 * seen[0] + memory.get(INT, MessageSlot.payload(memory, slot)), 2);
      }
      return seen[0];
    }

    @Actor
    public void first() {
      send(1);
    }

    @Actor
    public void second() {
      send(2);
    }

    @Actor
    public void receiver(II_Result result) {
      result.r1 = readAll();
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r2 = readAll();
    }
  }
}
