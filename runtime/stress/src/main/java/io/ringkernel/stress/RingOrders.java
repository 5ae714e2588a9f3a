package io.ringkernel.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.SpscRing;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** Publication patterns of {@link SpscRing}. */
public final class RingOrders {
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;

  private RingOrders() {}

  private static void send(SpscRing ring, int value) {
    SpscRing.Producer producer = ring.producer();
    long position = producer.tryClaimAcquire();
    if (position >= 0) {
      ring.memory().set(INT, producer.payload(position), value);
      producer.publishRelease(7, 4, 0, 0, value);
    }
  }

  /** With a message come its payload, its head and what the sender wrote before. */
  @JCStressTest
  @Outcome(id = "-1, -1, -1", expect = ACCEPTABLE, desc = "nothing there yet")
  @Outcome(id = "42, 7, 1", expect = ACCEPTABLE, desc = "all of it")
  @Outcome(expect = FORBIDDEN, desc = "part of it")
  @State
  public static class Publish {
    private final SpscRing ring = new SpscRing(PooledArena.SHARED, 2, 8, false);
    private int plain;

    @Actor
    public void sender() {
      plain = 1;
      send(ring, 42);
    }

    @Actor
    public void receiver(III_Result result) {
      result.r1 = -1;
      result.r2 = -1;
      result.r3 = -1;
      ring.consumer().pollAcquire((memory, slot) -> {
        result.r1 = memory.get(INT, MessageSlot.payload(memory, slot));
        result.r2 = MessageSlot.type(memory, slot);
        result.r3 = plain;
      }, 1);
    }
  }

  /** The same where the ring owns its memory and reaches it without checks. */
  @JCStressTest
  @Outcome(id = "-1", expect = ACCEPTABLE, desc = "nothing there yet")
  @Outcome(id = "42", expect = ACCEPTABLE, desc = "the payload")
  @Outcome(expect = FORBIDDEN, desc = "what was never written")
  @State
  public static class PublishInOwnMemory {
    private static final SpscRing[] RINGS = new SpscRing[1 << 14];
    private static int next;
    private final SpscRing ring;

    /** Rings are used again, empty: to make so many would be all that this does. */
    public PublishInOwnMemory() {
      synchronized (RINGS) {
        int index = next++ & RINGS.length - 1;
        if (RINGS[index] == null) {
          RINGS[index] = new SpscRing(1, 8, false);
        }
        ring = RINGS[index];
        ring.consumer().pollAcquire((memory, slot) -> {}, 1);
        ring.memory().set(INT, ring.producer().payload(0), 0);
      }
    }

    @Actor
    public void sender() {
      send(ring, 42);
    }

    @Actor
    public void receiver(I_Result result) {
      long slot = ring.consumer().peekAcquire();
      MemorySegment memory = ring.memory();
      result.r1 = slot < 0 ? -1 : memory.get(INT, MessageSlot.payload(memory, slot));
    }
  }

  /** Who sees the first of a batch sees all of it. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "nothing there yet")
  @Outcome(id = "2, 85", expect = ACCEPTABLE, desc = "both")
  @Outcome(expect = FORBIDDEN, desc = "one without the other")
  @State
  public static class PublishBatch {
    private final SpscRing ring = new SpscRing(PooledArena.SHARED, 2, 8, false);

    @Actor
    public void sender() {
      SpscRing.Producer producer = ring.producer();
      int count = producer.tryClaimBatchAcquire(2);
      for (int i = 0; i < count; i++) {
        long position = producer.next() + i;
        ring.memory().set(INT, producer.payload(position), 42 + i);
        producer.describeRelaxed(position, 7, 4, 0, 0, 0);
      }
      producer.publishBatchRelease(count);
    }

    @Actor
    public void receiver(II_Result result) {
      result.r1 = ring.consumer().availableAcquire(2);
      for (int i = 0; i < result.r1; i++) {
        long slot = ring.consumer().slot(i);
        result.r2 += ring.memory().get(INT, MessageSlot.payload(ring.memory(), slot));
      }
    }
  }

  /** A slot is not written again before it was read. */
  @JCStressTest
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "the message that was there")
  @Outcome(expect = FORBIDDEN, desc = "the message that came after it")
  @State
  public static class GiveBack {
    private final SpscRing ring = new SpscRing(PooledArena.SHARED, 1, 8, false);

    /** Full from the start. */
    public GiveBack() {
      send(ring, 1);
    }

    @Actor
    public void sender() {
      send(ring, 2);
    }

    @Actor
    public void receiver(I_Result result) {
      long slot = ring.consumer().peekAcquire();
      result.r1 = ring.memory().get(INT, MessageSlot.payload(ring.memory(), slot));
      ring.consumer().advanceRelease(1);
    }
  }
}
