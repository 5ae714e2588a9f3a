package io.ringkernel.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.MpmcRing;
import io.ringkernel.runtime.ring.MpscRing;
import io.ringkernel.runtime.ring.SharedRing;
import io.ringkernel.runtime.ring.SlotReader;
import java.lang.foreign.ValueLayout;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Publication patterns of rings with several senders or receivers. */
public final class SharedRingOrders {
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;

  private SharedRingOrders() {}

  private static boolean send(SharedRing ring, int value) {
    long position = ring.tryClaimAcquire();
    if (position < 0) {
      return false;
    }
    ring.memory().set(INT, ring.payload(position), value);
    ring.publishRelease(position, 7, 4, 0, 0, value);
    return true;
  }

  private static MpscRing mpsc(int capacity) {
    return new MpscRing(PooledArena.SHARED, capacity, capacity, 8, false);
  }

  private static MpmcRing mpmc() {
    return new MpmcRing(PooledArena.SHARED, 2, 2, 8, false);
  }

  /** A decimal digit for each message, in the order in which they came. */
  private static int readAll(SharedRing ring) {
    int[] seen = new int[1];
    SlotReader reader = (memory, slot) -> seen[0] =
        10 * seen[0] + memory.get(INT, MessageSlot.payload(memory, slot));
    switch (ring) {
      case MpscRing one -> one.pollAcquire(reader, 2);
      case MpmcRing many -> many.pollAcquire(reader, 2);
    }
    return seen[0];
  }

  /** Two senders and a receiver: each message once, and whole. */
  @JCStressTest
  @Outcome(id = {"0, 12", "0, 21", "1, 2", "2, 1", "12, 0", "21, 0"}, expect = ACCEPTABLE,
      desc = "each once, sooner or later")
  @Outcome(expect = FORBIDDEN, desc = "lost, twice or spoilt")
  @State
  public static class TwoSenders {
    private final MpscRing ring = mpsc(2);

    @Actor
    public void first() {
      send(ring, 1);
    }

    @Actor
    public void second() {
      send(ring, 2);
    }

    @Actor
    public void receiver(II_Result result) {
      result.r1 = readAll(ring);
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r2 = readAll(ring);
    }
  }

  /** One slot for two senders: one of them gets it. */
  @JCStressTest
  @Outcome(id = {"1, 1", "1, 2"}, expect = ACCEPTABLE, desc = "one was sent, and is there")
  @Outcome(expect = FORBIDDEN, desc = "none, both, or another")
  @State
  public static class LastSlot {
    private final MpscRing ring = mpsc(1);
    private boolean first;
    private boolean second;

    @Actor
    public void first() {
      first = send(ring, 1);
    }

    @Actor
    public void second() {
      second = send(ring, 2);
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r1 = (first ? 1 : 0) + (second ? 1 : 0);
      int value = readAll(ring);
      result.r2 = value == (first ? 1 : 2) ? value : -1;
    }
  }

  /** What was admitted before closing is there; nothing is admitted after. */
  @JCStressTest
  @Outcome(id = {"1, 1", "0, 0"}, expect = ACCEPTABLE, desc = "admitted and there, or neither")
  @Outcome(expect = FORBIDDEN, desc = "the account does not balance")
  @State
  public static class Close {
    private final MpscRing ring = mpsc(2);
    private boolean sent;

    @Actor
    public void sender() {
      sent = send(ring, 1);
    }

    @Actor
    public void closer() {
      ring.close();
    }

    @Arbiter
    public void account(II_Result result) {
      result.r1 = sent ? 1 : 0;
      result.r2 = readAll(ring);
      if (!ring.isDrained()) {
        result.r2 = -1;
      }
    }
  }

  /** One message for two receivers: one of them gets it. */
  @JCStressTest
  @Outcome(id = {"7, 0", "0, 7"}, expect = ACCEPTABLE, desc = "one of them")
  @Outcome(expect = FORBIDDEN, desc = "none or both")
  @State
  public static class TwoReceivers {
    private final MpmcRing ring = mpmc();

    /** With one message from the start. */
    public TwoReceivers() {
      send(ring, 7);
    }

    @Actor
    public void first(II_Result result) {
      result.r1 = readAll(ring);
    }

    @Actor
    public void second(II_Result result) {
      result.r2 = readAll(ring);
    }
  }

  /** Publication to one of several receivers. */
  @JCStressTest
  @Outcome(id = {"0, 7", "7, 0"}, expect = ACCEPTABLE, desc = "whole, sooner or later")
  @Outcome(expect = FORBIDDEN, desc = "lost, twice or spoilt")
  @State
  public static class PublishToMany {
    private final MpmcRing ring = mpmc();

    @Actor
    public void sender() {
      send(ring, 7);
    }

    @Actor
    public void receiver(II_Result result) {
      result.r1 = readAll(ring);
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r2 = readAll(ring);
    }
  }

  /** A slot is not written again before it was read. */
  @JCStressTest
  @Outcome(id = {"1, 23", "12, 3", "12, 0", "1, 2"}, expect = ACCEPTABLE,
      desc = "in order, the third where there was room")
  @Outcome(expect = FORBIDDEN, desc = "a message over another")
  @State
  public static class GiveBack {
    private final MpmcRing ring = mpmc();

    /** Full from the start. */
    public GiveBack() {
      send(ring, 1);
      send(ring, 2);
    }

    @Actor
    public void sender() {
      send(ring, 3);
    }

    @Actor
    public void receiver(II_Result result) {
      result.r1 = readOne();
    }

    private int readOne() {
      int[] seen = new int[1];
      ring.pollAcquire((memory, slot) -> seen[0] =
          memory.get(INT, MessageSlot.payload(memory, slot)), 1);
      return seen[0];
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r2 = readAll(ring);
    }
  }

  /** Positions of a batch lie in a row, whoever else sends and whichever is published first. */
  @JCStressTest
  @Outcome(id = {"0, 123", "1, 23", "12, 3", "123, 0", "0, 312", "3, 12", "31, 2", "312, 0"},
      expect = ACCEPTABLE, desc = "each once, the batch in a row")
  @Outcome(expect = FORBIDDEN, desc = "lost, twice, spoilt or out of order")
  @State
  public static class Batch {
    private final MpscRing ring = mpsc(4);

    @Actor
    public void batch() {
      long position = ring.tryClaimBatchAcquire(2);
      for (int i = 1; i >= 0; i--) {
        ring.memory().set(INT, ring.payload(position + i), 1 + i);
        ring.publishRelease(position + i, 7, 4, 0, 0, 0);
      }
    }

    @Actor
    public void sender() {
      send(ring, 3);
    }

    @Actor
    public void receiver(II_Result result) {
      result.r1 = read();
    }

    private int read() {
      int[] seen = new int[1];
      ring.pollAcquire((memory, slot) -> seen[0] =
          10 * seen[0] + memory.get(INT, MessageSlot.payload(memory, slot)), 4);
      return seen[0];
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r2 = read();
    }
  }

  /** A position that was given up holds nobody up and is no message. */
  @JCStressTest
  @Outcome(id = {"0, 7", "7, 0"}, expect = ACCEPTABLE, desc = "the other one, sooner or later")
  @Outcome(expect = FORBIDDEN, desc = "none, or what was given up")
  @State
  public static class Abandon {
    private final MpscRing ring = mpsc(2);

    @Actor
    public void sender() {
      long position = ring.tryClaimBatchAcquire(2);
      ring.memory().set(INT, ring.payload(position + 1), 7);
      ring.publishRelease(position + 1, 7, 4, 0, 0, 0);
      ring.memory().set(INT, ring.payload(position), 5);
      ring.abandonRelease(position);
    }

    @Actor
    public void receiver(II_Result result) {
      result.r1 = read();
    }

    private int read() {
      int[] seen = new int[1];
      ring.pollAcquire((memory, slot) -> {
        if (MessageSlot.type(memory, slot) != MessageSlot.NO_MESSAGE) {
          seen[0] = 10 * seen[0] + memory.get(INT, MessageSlot.payload(memory, slot));
        }
      }, 2);
      return seen[0];
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r2 = read();
    }
  }

  /** The last slot of a ring with several consumers: one of two senders gets it. */
  @JCStressTest
  @Outcome(id = {"1, 91", "1, 92"}, expect = ACCEPTABLE, desc = "one was sent, and is there")
  @Outcome(expect = FORBIDDEN, desc = "none, both, or another")
  @State
  public static class LastSlotOfMany {
    private final MpmcRing ring = mpmc();
    private boolean first;
    private boolean second;

    /** With one of two slots taken. */
    public LastSlotOfMany() {
      send(ring, 9);
    }

    @Actor
    public void first() {
      first = send(ring, 1);
    }

    @Actor
    public void second() {
      second = send(ring, 2);
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r1 = (first ? 1 : 0) + (second ? 1 : 0);
      int value = readAll(ring);
      result.r2 = value == (first ? 91 : 92) ? value : -1;
    }
  }
}
