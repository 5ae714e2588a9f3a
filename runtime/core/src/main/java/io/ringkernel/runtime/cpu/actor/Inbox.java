package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.IdleStrategy;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.Overflow;
import io.ringkernel.runtime.Priority;
import io.ringkernel.runtime.spi.Completion;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * What waits at one actor: messages of normal priority in one mailbox, in one more for each sender
 * that has a lane, and in one for each other priority once such a message comes. Each mailbox has
 * the whole capacity for itself, so that urgent messages find room when an actor has too much to
 * do.
 */
final class Inbox implements Entrance {
  private static final Priority[] PRIORITIES = Priority.values();
  private static final LinkedMailbox[] NONE = {};
  private static final LaneMailbox[] NO_LANES = {};
  /** Messages of normal priority taken from one mailbox before others have their turn. */
  private static final int TURN = 64;
  /** Longer than a processor keeps a store to itself; see {@link LaneMailbox}. */
  private static final long STORE_NANOS = 50_000;

  private static final VarHandle OTHERS;
  private static final VarHandle LANES;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      OTHERS = lookup.findVarHandle(Inbox.class, "others", LinkedMailbox[].class);
      LANES = lookup.findVarHandle(Inbox.class, "lanes", LaneMailbox[].class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final LaunchOptions options;
  private final HybridLogicalClock clock;
  /** Null where there may be a million such inboxes: then see {@link #passing}. */
  private final Mailbox main;
  /** Of an inbox without a main one: there while something waits, else null. */
  private volatile LinkedMailbox passing;
  /** Messages that mailboxes had accepted which are gone; guarded by this. */
  private long passed;
  /** By priority; made with the first that is not normal. */
  private volatile LinkedMailbox[] others;
  private volatile LaneMailbox[] lanes;
  private volatile boolean closed;
  /** Of lanes that are gone. */
  private long acceptedBefore;
  /** For the actor's thread: where it takes messages of normal priority, 0 for the main one. */
  private int source;
  /** The mailbox at {@link #source} while nothing is urgent; null where it must be looked up. */
  private Mailbox current;

  /**
   * An empty inbox.
   *
   * @param linked whether messages lie in lists in any case
   */
  Inbox(ActorId owner, LaunchOptions options, int maxMessageBytes, HybridLogicalClock clock,
      boolean linked) {
    this.options = options;
    this.clock = clock;
    // Without the fences of volatile stores: who gets to see the inbox sees it after this.
    OTHERS.set(this, NONE);
    LANES.set(this, NO_LANES);
    this.main = !linked && usesRing(options)
        ? new RingMailbox(owner, options, maxMessageBytes, clock)
        : linked && options.mode() == LaunchMode.POOLED && !isDroppable() ? null
        : new LinkedMailbox(options, clock, isDroppable());
  }

  /**
   * A ring is quickest and takes its memory beforehand, which is right for an actor that has a core
   * for itself, and too much where there may be a million.
   */
  static boolean usesRing(LaunchOptions options) {
    return options.mode() == LaunchMode.PERSISTENT && options.idle() != IdleStrategy.PARK
        && options.overflow() != Overflow.DROP_OLDEST;
  }

  private boolean isDroppable() {
    return options.overflow() == Overflow.DROP_OLDEST;
  }

  @Override
  public <M extends Record> int offer(MessageCodec<M> codec, M message, Delivery delivery,
      long sender,
      Completion completion) {
    Mailbox mailbox = delivery.priority() == Priority.NORMAL ? main : other(delivery.priority());
    return mailbox != null ? mailbox.offer(codec, message, delivery, sender, completion)
        : offerPassing(codec, message, delivery, sender, completion);
  }

  private <M extends Record> int offerPassing(MessageCodec<M> codec, M message, Delivery delivery,
      long sender, Completion completion) {
    for (;;) {
      LinkedMailbox mailbox = passing;
      if (mailbox == null) {
        mailbox = come();
      }
      int result = mailbox.offer(codec, message, delivery, sender, completion);
      // One that is on its way out takes nothing; another one follows it.
      if (result != Mailbox.CLOSED || closed) {
        return result;
      }
      Thread.onSpinWait();
    }
  }

  private synchronized LinkedMailbox come() {
    LinkedMailbox now = passing;
    if (now == null) {
      now = new LinkedMailbox(options, clock, false);
      now.goOnFrom(passed);
      if (closed) {
        now.close();
      }
      passing = now;
    }
    return now;
  }

  /** Gives memory back where nothing waits; for the actor's thread, which is at no message. */
  void rest() {
    LinkedMailbox now = passing;
    if (now != null && now.leave()) {
      synchronized (this) {
        passed = now.accepted();
        current = null;
        if (!closed) {
          passing = null;
        }
      }
    }
  }

  private Mailbox main() {
    return main != null ? main : passing;
  }

  /** A mailbox for one more sender; null where no more messages are taken. */
  synchronized LaneMailbox openLane(int maxMessageBytes) {
    if (closed) {
      return null;
    }
    LaneMailbox lane = new LaneMailbox(options, maxMessageBytes, clock);
    LaneMailbox[] more = Arrays.copyOf(lanes, lanes.length + 1);
    more[lanes.length] = lane;
    lanes = more;
    return lane;
  }

  /** Whether there is a lane that can be forgotten. */
  boolean hasLeft() {
    for (LaneMailbox lane : lanes) {
      if (lane.isLeft()) {
        return true;
      }
    }
    return false;
  }

  /** Forgets a lane whose sender is gone, if there is one; its bytes, else 0. */
  long forgetLane() {
    for (LaneMailbox lane : lanes) {
      if (lane.isLeft()) {
        return forget(lane);
      }
    }
    return 0;
  }

  private synchronized long forget(LaneMailbox lane) {
    acceptedBefore += lane.accepted();
    lanes = Arrays.stream(lanes).filter(other -> other != lane).toArray(LaneMailbox[]::new);
    return lane.bytes();
  }

  /** The bytes that lanes take. */
  long laneBytes() {
    return Arrays.stream(lanes).mapToLong(LaneMailbox::bytes).sum();
  }

  /** At the end of a turn: senders may have the places of all messages that were handled. */
  void giveBack() {
    for (LaneMailbox lane : lanes) {
      lane.giveBack();
    }
  }

  /** Whether there are lanes; by any thread. */
  boolean hasLanes() {
    return lanes.length > 0;
  }

  /**
   * After it was closed and drained: a lane that a message has come into all the same, or null,
   * after which none will. For the actor's thread.
   */
  Mailbox unswept() {
    LaneMailbox[] now = lanes;
    if (now.length > 0) {
      LockSupport.parkNanos(STORE_NANOS);
    }
    for (LaneMailbox lane : now) {
      if (!lane.sweep()) {
        return lane.next() ? lane : unswept();
      }
    }
    return null;
  }

  private LinkedMailbox other(Priority priority) {
    LinkedMailbox[] now = others;
    LinkedMailbox mailbox = now.length == 0 ? null : now[priority.ordinal()];
    return mailbox != null ? mailbox : makeOther(priority);
  }

  private synchronized LinkedMailbox makeOther(Priority priority) {
    LinkedMailbox[] now =
        others.length == 0 ? new LinkedMailbox[PRIORITIES.length] : others.clone();
    if (now[priority.ordinal()] == null) {
      LinkedMailbox mailbox = new LinkedMailbox(options, clock, isDroppable());
      if (closed) {
        mailbox.close();
      }
      now[priority.ordinal()] = mailbox;
      others = now;
    }
    return now[priority.ordinal()];
  }

  /** Makes room for one message of that priority; whether there is some now. By any thread. */
  boolean dropOldest(Priority priority, RuntimeException cause) {
    Mailbox mailbox = priority == Priority.NORMAL ? main() : other(priority);
    return mailbox instanceof LinkedMailbox linked && linked.dropOldest(cause);
  }

  /** Whether a message waits. For the actor's thread, like the next. */
  boolean hasNext() {
    Mailbox first = main();
    if (first != null && first.hasNext()) {
      return true;
    }
    for (LaneMailbox lane : lanes) {
      if (lane.hasNext()) {
        return true;
      }
    }
    for (LinkedMailbox other : others) {
      if (other != null && other.hasNext()) {
        return true;
      }
    }
    return false;
  }

  /** Moves to the message that is to be handled next, if there is one. */
  Mailbox next() {
    LinkedMailbox[] now = others;
    if (now.length == 0) {
      Mailbox same = current;
      if (same != null && same.taken < TURN && same.next()) {
        same.taken++;
        return same;
      }
      Mailbox next = normal();
      // Who spins comes here all the time, and senders read what lies beside this field.
      if (next != same) {
        current = next;
      }
      return next;
    }
    if (current != null) {
      current = null;
    }
    for (int i = PRIORITIES.length - 1; i >= 0; i--) {
      if (i == Priority.NORMAL.ordinal()) {
        Mailbox mailbox = normal();
        if (mailbox != null) {
          return mailbox;
        }
      } else if (now[i] != null && now[i].next()) {
        return now[i];
      }
    }
    return null;
  }

  /** Senders in turn, so that none waits for all messages of another. */
  private Mailbox normal() {
    LaneMailbox[] now = lanes;
    Mailbox first = main();
    if (now.length == 0) {
      return first != null && first.next() ? first : null;
    }
    int at = source > now.length ? 0 : source;
    for (int i = 0; i <= now.length + 1; i++) {
      Mailbox mailbox = at == 0 ? first : now[at - 1];
      if (mailbox.taken < TURN && mailbox.next()) {
        mailbox.taken++;
        if (source != at) {
          source = at;
        }
        return mailbox;
      }
      if (mailbox.taken != 0) {
        mailbox.taken = 0;
      }
      at = at == now.length ? 0 : at + 1;
    }
    return null;
  }

  /** Refuses further messages; by any thread. */
  synchronized void close() {
    closed = true;
    Mailbox first = main();
    if (first != null) {
      first.close();
    }
    for (LaneMailbox lane : lanes) {
      lane.close();
    }
    for (LinkedMailbox other : others) {
      if (other != null) {
        other.close();
      }
    }
  }

  /** Whether it is closed and everything that was accepted has been given back. */
  boolean isDrained() {
    // Before the mailbox: one that comes after this is closed and empty.
    boolean isClosed = closed;
    Mailbox first = main();
    if (first == null ? !isClosed : !first.isDrained()) {
      return false;
    }
    for (LaneMailbox lane : lanes) {
      if (!lane.isDrained()) {
        return false;
      }
    }
    for (LinkedMailbox other : others) {
      if (other != null && !other.isDrained()) {
        return false;
      }
    }
    return true;
  }

  /** Messages that wait or are being handled; by any thread. */
  int depth() {
    Mailbox first = main();
    int depth = first == null ? 0 : first.depth();
    for (LaneMailbox lane : lanes) {
      depth += lane.depth();
    }
    for (LinkedMailbox other : others) {
      depth += other == null ? 0 : other.depth();
    }
    return depth;
  }

  /** Messages accepted so far; by any thread. */
  synchronized long accepted() {
    Mailbox first = main();
    long accepted = (first == null ? passed : first.accepted()) + acceptedBefore;
    for (LaneMailbox lane : lanes) {
      accepted += lane.accepted();
    }
    for (LinkedMailbox other : others) {
      accepted += other == null ? 0 : other.accepted();
    }
    return accepted;
  }

  /** Fails what is still waited for; by any thread. */
  synchronized void abandon(RuntimeException cause) {
    Mailbox first = main();
    if (first != null) {
      first.abandon(cause);
    }
    for (LaneMailbox lane : lanes) {
      lane.abandon(cause);
    }
    for (LinkedMailbox other : others) {
      if (other != null) {
        other.abandon(cause);
      }
    }
  }
}
