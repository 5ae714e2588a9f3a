package io.ringkernel.runtime.cpu.actor;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.IdleStrategy;
import io.ringkernel.runtime.Priority;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.ActorEnded;
import io.ringkernel.runtime.ActorEndedCodec;
import io.ringkernel.runtime.spi.RuntimeTimer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** What lies between a message that was sent and the thread that handles it. */
public final class InboxOrders {
  /** A wait that nobody ends lasts longer than any thread is kept from running. */
  private static final long FOREVER_NANOS = TimeUnit.SECONDS.toNanos(10);

  private InboxOrders() {}

  /** A lane is closed while its sender sends: what it was told is accepted is read. */
  @JCStressTest
  @Outcome(id = {"1, 1", "0, 0"}, expect = ACCEPTABLE, desc = "accepted and read, or neither")
  @Outcome(expect = FORBIDDEN, desc = "the account does not balance")
  @State
  public static class CloseLane {
    private final Inbox inbox =
        new Inbox(new ActorId(0, 1, 0), MailboxOrders.options(2), 16, MailboxOrders.CLOCK, true);
    private final LaneMailbox lane = inbox.openLane(16);
    private int read;

    @Actor
    public void sender(II_Result result) {
      result.r1 = MailboxOrders.send(lane, 0) ? 1 : 0;
    }

    /** As an actor comes to its end. */
    @Actor
    public void actor() {
      inbox.close();
      while (!inbox.isDrained()) {
        Mailbox mailbox = inbox.next();
        if (mailbox != null) {
          take(mailbox);
        }
      }
      for (Mailbox late = inbox.unswept(); late != null; late = inbox.unswept()) {
        take(late);
      }
    }

    private void take(Mailbox mailbox) {
      read++;
      mailbox.release();
    }

    @Arbiter
    public void account(II_Result result) {
      result.r2 = inbox.depth() == 0 && inbox.accepted() == read ? read : -1;
    }
  }

  /** The mailbox of a priority is made by whoever needs it first, and there is one. */
  @JCStressTest
  @Outcome(id = "2", expect = ACCEPTABLE, desc = "both are there")
  @Outcome(expect = FORBIDDEN, desc = "one lies where nobody looks")
  @State
  public static class FirstOfAPriority {
    private final Inbox inbox =
        new Inbox(new ActorId(0, 1, 0), MailboxOrders.options(2), 16, MailboxOrders.CLOCK, true);

    private void send() {
      inbox.offer(ActorEndedCodec.INSTANCE, new ActorEnded(1, 1),
          Delivery.NORMAL.priority(Priority.CRITICAL), 1, null);
    }

    @Actor
    public void first() {
      send();
    }

    @Actor
    public void second() {
      send();
    }

    @Arbiter
    public void account(I_Result result) {
      for (Mailbox next = inbox.next(); next != null; next = inbox.next()) {
        result.r1++;
        next.release();
      }
    }
  }

  /** A thread that goes to sleep while a message is sent wakes up for it. */
  @JCStressTest
  @Outcome(id = "0", expect = ACCEPTABLE, desc = "it is woken, or does not sleep")
  @Outcome(expect = FORBIDDEN, desc = "it sleeps over a message")
  @State
  public static class Sleep {
    private final LinkedMailbox mailbox =
        new LinkedMailbox(MailboxOrders.options(2), MailboxOrders.CLOCK, false);
    private final Wakeup wakeup = new Wakeup(IdleStrategy.PARK);
    private volatile boolean ready;

    @Actor
    public void sleeper(I_Result result) {
      wakeup.bind(Thread.currentThread());
      ready = true;
      long begin = System.nanoTime();
      while (!mailbox.hasNext()) {
        wakeup.await(mailbox::hasNext, FOREVER_NANOS);
      }
      result.r1 = System.nanoTime() - begin > FOREVER_NANOS / 2 ? 1 : 0;
    }

    @Actor
    public void sender() {
      while (!ready) {
        Thread.onSpinWait();
      }
      MailboxOrders.send(mailbox, 1);
      wakeup.signal();
    }
  }

  /** An actor that a worker is done with while messages are sent has another turn for them. */
  @JCStressTest
  @Outcome(id = "2", expect = ACCEPTABLE, desc = "both are handled, each once")
  @Outcome(expect = FORBIDDEN, desc = "one is left or handled twice")
  @State
  public static class Schedule {
    private static final RuntimeTimer TIMER = new RuntimeTimer();
    private static final Workers WORKERS = new Workers(2, IdleStrategy.PARK, TIMER);

    private final LinkedMailbox mailbox =
        new LinkedMailbox(MailboxOrders.options(2), MailboxOrders.CLOCK, false);
    private final AtomicInteger handled = new AtomicInteger();
    private final WorkerTurns turns = new WorkerTurns(new ActorRunner.Turns() {
      @Override
      public int turn() {
        int count = 0;
        while (mailbox.next()) {
          mailbox.release();
          handled.getAndIncrement();
          count++;
        }
        return count;
      }

      @Override
      public boolean hasWork() {
        return mailbox.hasNext();
      }

      @Override
      public boolean isOver() {
        return false;
      }

      @Override
      public long patienceNanos() {
        return Long.MAX_VALUE;
      }

      @Override
      public void end() {
        throw new AssertionError("it does not end");
      }

      @Override
      public void fault(Throwable cause) {
        throw new AssertionError(cause);
      }
    }, WORKERS);

    private void send() {
      MailboxOrders.send(mailbox, 1);
      turns.signal();
    }

    @Actor
    public void first() {
      send();
    }

    @Actor
    public void second() {
      send();
    }

    @Arbiter
    public void account(I_Result result) {
      long end = System.nanoTime() + FOREVER_NANOS;
      while (handled.get() < 2 && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      result.r1 = handled.get();
    }
  }
}
