package io.ringkernel.runtime.cpu.actor;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.ringkernel.runtime.ActorEnded;
import io.ringkernel.runtime.ActorEndedCodec;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.spi.Completion;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Publication patterns of {@link LinkedMailbox}. */
public final class MailboxOrders {
  static final HybridLogicalClock CLOCK = new HybridLogicalClock();

  private MailboxOrders() {}

  static LaunchOptions options(int capacity) {
    return LaunchOptions.defaults().queueCapacity(capacity).withoutStamps().latencySampling(0);
  }

  private static LinkedMailbox mailbox(int capacity, boolean droppable) {
    return new LinkedMailbox(options(capacity), CLOCK, droppable);
  }

  static boolean send(Entrance entrance, int value) {
    return entrance.offer(ActorEndedCodec.INSTANCE, new ActorEnded(value, value),
        Delivery.NORMAL, value, null) == Mailbox.ACCEPTED;
  }

  /** What was sent, or -1 where its parts do not fit together. */
  static int value(Mailbox mailbox) {
    ActorEnded message = ActorEndedCodec.INSTANCE.decode(mailbox.memory, mailbox.payload);
    boolean whole = message.actor() == message.reason() && mailbox.senderId() == message.actor()
        && mailbox.typeId == ActorEndedCodec.INSTANCE.typeId();
    return whole ? message.reason() : -1;
  }

  /** A decimal digit for each message, in the order in which they came. */
  static int readAll(Mailbox mailbox, int most) {
    int seen = 0;
    for (int i = 0; i < most && mailbox.next(); i++) {
      seen = 10 * seen + value(mailbox);
      mailbox.release();
    }
    return seen;
  }

  /** Two senders and the actor: each message once, and whole. */
  @JCStressTest
  @Outcome(id = {"0, 12", "0, 21", "1, 2", "2, 1", "12, 0", "21, 0"}, expect = ACCEPTABLE,
      desc = "each once, sooner or later")
  @Outcome(expect = FORBIDDEN, desc = "lost, twice or spoilt")
  @State
  public static class TwoSenders {
    private final LinkedMailbox mailbox = mailbox(2, false);

    @Actor
    public void first() {
      send(mailbox, 1);
    }

    @Actor
    public void second() {
      send(mailbox, 2);
    }

    @Actor
    public void receiver(II_Result result) {
      result.r1 = readAll(mailbox, 2);
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r2 = readAll(mailbox, 2);
    }
  }

  /** Room for one of two senders: one of them gets it. */
  @JCStressTest
  @Outcome(id = {"1, 1", "1, 2"}, expect = ACCEPTABLE, desc = "one was sent, and is there")
  @Outcome(expect = FORBIDDEN, desc = "none, both, or another")
  @State
  public static class LastPlace {
    private final LinkedMailbox mailbox = mailbox(1, false);
    private boolean first;
    private boolean second;

    @Actor
    public void first() {
      first = send(mailbox, 1);
    }

    @Actor
    public void second() {
      second = send(mailbox, 2);
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r1 = (first ? 1 : 0) + (second ? 1 : 0);
      int value = readAll(mailbox, 2);
      result.r2 = value == (first ? 1 : 2) ? value : -1;
    }
  }

  /** A place that is given back is given once, and what was read is the actor's until then. */
  @JCStressTest
  @Outcome(id = {"12, 3", "123, 0", "12, 0", "1, 23", "1, 2"}, expect = ACCEPTABLE,
      desc = "in order, the third where there was room")
  @Outcome(expect = FORBIDDEN, desc = "lost, twice or out of order")
  @State
  public static class GiveBack {
    private final LinkedMailbox mailbox = mailbox(2, false);

    /** Full from the start. */
    public GiveBack() {
      send(mailbox, 1);
      send(mailbox, 2);
    }

    @Actor
    public void sender() {
      send(mailbox, 3);
    }

    @Actor
    public void receiver(II_Result result) {
      result.r1 = readAll(mailbox, 3);
    }

    @Arbiter
    public void rest(II_Result result) {
      result.r2 = readAll(mailbox, 3);
    }
  }

  /** What was admitted before closing is there; nothing is admitted after. */
  @JCStressTest
  @Outcome(id = {"1, 1", "0, 0"}, expect = ACCEPTABLE, desc = "admitted and there, or neither")
  @Outcome(expect = FORBIDDEN, desc = "the account does not balance")
  @State
  public static class Close {
    private final LinkedMailbox mailbox = mailbox(2, false);
    private boolean sent;

    @Actor
    public void sender() {
      sent = send(mailbox, 1);
    }

    @Actor
    public void closer() {
      mailbox.close();
    }

    @Arbiter
    public void account(II_Result result) {
      result.r1 = sent ? 1 : 0;
      result.r2 = readAll(mailbox, 2);
      if (!mailbox.isDrained() || mailbox.accepted() != result.r1) {
        result.r2 = -1;
      }
    }
  }

  /** A message goes to the actor or is dropped for a newer one. */
  @JCStressTest
  @Outcome(id = {"1, 0, 2", "0, 1, 2", "12, 0, 0"}, expect = ACCEPTABLE,
      desc = "the oldest was read or dropped, the newer one is there or was read")
  @Outcome(id = {"2, 1, 0"}, expect = ACCEPTABLE, desc = "dropped before the actor looked")
  @Outcome(expect = FORBIDDEN, desc = "lost, twice, or both read and dropped")
  @State
  public static class DropOldest {
    private final LinkedMailbox mailbox = mailbox(1, true);
    private int dropped;

    /** Full from the start. */
    public DropOldest() {
      send(mailbox, 1);
    }

    @Actor
    public void sender() {
      while (!send(mailbox, 2)) {
        dropped += mailbox.dropOldest(new IllegalStateException()) ? 1 : 0;
      }
    }

    @Actor
    public void receiver(III_Result result) {
      result.r1 = readAll(mailbox, 2);
    }

    @Arbiter
    public void rest(III_Result result) {
      result.r2 = dropped;
      result.r3 = readAll(mailbox, 2);
    }
  }

  /** Who asks is told, whether its message comes before or after the inbox was given up. */
  @JCStressTest
  @Outcome(id = {"1, 1", "1, 2"}, expect = ACCEPTABLE, desc = "accepted, and told by one or both")
  @Outcome(expect = FORBIDDEN, desc = "nobody tells")
  @State
  public static class Abandon {
    private final LinkedMailbox mailbox = mailbox(2, false);
    private final Told told = new Told();
    private int accepted;

    @Actor
    public void sender() {
      accepted = mailbox.offer(ActorEndedCodec.INSTANCE, new ActorEnded(1, 1), Delivery.NORMAL, 1,
          told) == Mailbox.ACCEPTED ? 1 : 0;
    }

    @Actor
    public void closer() {
      mailbox.abandon(new IllegalStateException());
    }

    @Arbiter
    public void account(II_Result result) {
      result.r1 = accepted;
      result.r2 = told.failures.get();
    }
  }

  /** Counts how often it is told of a failure. */
  private static final class Told implements Completion {
    private final AtomicInteger failures = new AtomicInteger();

    @Override
    public Admission admit() {
      return Admission.HANDLE;
    }

    @Override
    public boolean isAbandoned() {
      return false;
    }

    @Override
    public MessageCodec<?> replyCodec() {
      return null;
    }

    @Override
    public void processed(Record reply, Runnable tooLate) {
      throw new AssertionError("nobody handles it");
    }

    @Override
    public void failed(Throwable cause, Runnable tooLate) {
      failures.getAndIncrement();
    }
  }
}
