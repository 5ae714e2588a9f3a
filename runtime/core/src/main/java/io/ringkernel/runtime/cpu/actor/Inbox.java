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

/**
 * What waits at one actor: messages of normal priority in one mailbox, and one more for each other
 * priority once such a message comes. Each mailbox has the whole capacity for itself, so that
 * urgent messages find room when an actor has too much to do.
 */
final class Inbox {
  private static final Priority[] PRIORITIES = Priority.values();

  private final LaunchOptions options;
  private final HybridLogicalClock clock;
  private final Mailbox main;
  private final LinkedMailbox[] others = new LinkedMailbox[PRIORITIES.length];
  private volatile boolean hasOthers;
  private boolean closed;
  private Mailbox current;

  Inbox(ActorId owner, LaunchOptions options, int maxMessageBytes, HybridLogicalClock clock) {
    this.options = options;
    this.clock = clock;
    this.main = usesRing(options) ? new RingMailbox(owner, options, maxMessageBytes, clock)
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

  <M extends Record> int offer(MessageCodec<M> codec, M message, Delivery delivery, long sender,
      Completion completion) {
    Mailbox mailbox = delivery.priority() == Priority.NORMAL ? main : other(delivery.priority());
    return mailbox.offer(codec, message, delivery, sender, completion);
  }

  private LinkedMailbox other(Priority priority) {
    if (!hasOthers || others[priority.ordinal()] == null) {
      makeOther(priority);
    }
    return others[priority.ordinal()];
  }

  private synchronized void makeOther(Priority priority) {
    if (others[priority.ordinal()] == null) {
      LinkedMailbox mailbox = new LinkedMailbox(options, clock, isDroppable());
      if (closed) {
        mailbox.close();
      }
      others[priority.ordinal()] = mailbox;
      hasOthers = true;
    }
  }

  /** Makes room for one message of that priority; whether there is some now. By any thread. */
  boolean dropOldest(Priority priority, RuntimeException cause) {
    Mailbox mailbox = priority == Priority.NORMAL ? main : other(priority);
    return mailbox instanceof LinkedMailbox linked && linked.dropOldest(cause);
  }

  /** Whether a message waits. For the actor's thread, like the next. */
  boolean hasNext() {
    if (main.hasNext()) {
      return true;
    }
    if (hasOthers) {
      for (LinkedMailbox other : others) {
        if (other != null && other.hasNext()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Moves to the message that is to be handled next, if there is one. */
  Mailbox next() {
    if (!hasOthers) {
      return main.next() ? current(main) : null;
    }
    for (int i = PRIORITIES.length - 1; i >= 0; i--) {
      Mailbox mailbox = i == Priority.NORMAL.ordinal() ? main : others[i];
      if (mailbox != null && mailbox.next()) {
        return current(mailbox);
      }
    }
    return null;
  }

  private Mailbox current(Mailbox mailbox) {
    current = mailbox;
    return mailbox;
  }

  /** The mailbox whose message is being handled. */
  Mailbox current() {
    return current;
  }

  /** Refuses further messages; by any thread. */
  synchronized void close() {
    closed = true;
    main.close();
    for (LinkedMailbox other : others) {
      if (other != null) {
        other.close();
      }
    }
  }

  /** Whether it is closed and everything that was accepted has been given back. */
  boolean isDrained() {
    if (!main.isDrained()) {
      return false;
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
    int depth = main.depth();
    if (hasOthers) {
      for (LinkedMailbox other : others) {
        depth += other == null ? 0 : other.depth();
      }
    }
    return depth;
  }

  /** Messages accepted so far; by any thread. */
  long accepted() {
    long accepted = main.accepted();
    if (hasOthers) {
      for (LinkedMailbox other : others) {
        accepted += other == null ? 0 : other.accepted();
      }
    }
    return accepted;
  }

  /** Fails what is still waited for; by any thread. */
  synchronized void abandon(RuntimeException cause) {
    main.abandon(cause);
    for (LinkedMailbox other : others) {
      if (other != null) {
        other.abandon(cause);
      }
    }
  }
}
