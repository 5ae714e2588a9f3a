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
  private static final LinkedMailbox[] NONE = {};

  private final LaunchOptions options;
  private final HybridLogicalClock clock;
  private final Mailbox main;
  /** By priority; made with the first that is not normal. */
  private volatile LinkedMailbox[] others = NONE;
  private boolean closed;

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
    Mailbox mailbox = priority == Priority.NORMAL ? main : other(priority);
    return mailbox instanceof LinkedMailbox linked && linked.dropOldest(cause);
  }

  /** Whether a message waits. For the actor's thread, like the next. */
  boolean hasNext() {
    if (main.hasNext()) {
      return true;
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
      return main.next() ? main : null;
    }
    for (int i = PRIORITIES.length - 1; i >= 0; i--) {
      Mailbox mailbox = i == Priority.NORMAL.ordinal() ? main : now[i];
      if (mailbox != null && mailbox.next()) {
        return mailbox;
      }
    }
    return null;
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
    for (LinkedMailbox other : others) {
      depth += other == null ? 0 : other.depth();
    }
    return depth;
  }

  /** Messages accepted so far; by any thread. */
  long accepted() {
    long accepted = main.accepted();
    for (LinkedMailbox other : others) {
      accepted += other == null ? 0 : other.accepted();
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
