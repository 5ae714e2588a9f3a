package io.ringkernel.runtime.topic;

import io.ringkernel.SendResult;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** A subscription of this runtime. */
final class LocalSubscription implements Subscription {
  private final TopicFilter filter;
  private final QualityOfService quality;
  private final Subscriber subscriber;
  private final Attempts.Policy policy;
  private final Consumer<LocalSubscription> onClose;
  private final LongAdder delivered = new LongAdder();
  private final LongAdder redelivered = new LongAdder();
  private final LongAdder lost = new LongAdder();
  /** Messages that are kept, which are given in their order; guarded by itself. */
  private final ArrayDeque<Turn> turns = new ArrayDeque<>(2);
  /** How many of those were not given yet. */
  private volatile int waiting;
  /** Whether somebody gives them now; guarded by {@link #turns}. */
  private boolean giving;
  private volatile boolean closed;
  private volatile boolean over;

  /** A message that is given after those before it. */
  static final class Turn {
    private final Publication publication;
    private volatile boolean taken = true;

    private Turn(Publication publication) {
      this.publication = publication;
    }

    /** Whether the subscriber took it, or will be given it by who gives those before it. */
    boolean taken() {
      return taken;
    }
  }

  LocalSubscription(TopicFilter filter, QualityOfService quality, Subscriber subscriber,
      Attempts.Policy policy, Consumer<LocalSubscription> onClose) {
    this.filter = filter;
    this.quality = quality;
    this.subscriber = subscriber;
    this.policy = policy;
    this.onClose = onClose;
  }

  /** Whether each message is given once at most, and none waits to be given. */
  boolean mayMiss() {
    return quality == QualityOfService.AT_MOST_ONCE && waiting == 0;
  }

  Subscriber subscriber() {
    return subscriber;
  }

  boolean isClosed() {
    return closed;
  }

  /** Whether the subscriber has ended. */
  boolean isOver() {
    return over;
  }

  /** Has a message wait for {@link #giveInTurn}; calls nobody, so that a lock may be held. */
  Turn enqueue(Publication publication) {
    Turn turn = new Turn(publication);
    synchronized (turns) {
      turns.addLast(turn);
      waiting++;
    }
    return turn;
  }

  /** Gives what waits, unless somebody does already, who then gives all. */
  void giveInTurn() {
    boolean first = true;
    for (;;) {
      Turn next;
      synchronized (turns) {
        if (first && giving) {
          return;
        }
        next = turns.pollFirst();
        giving = next != null;
        waiting = turns.size() + (giving ? 1 : 0);
        if (next == null) {
          return;
        }
      }
      first = false;
      boolean done = false;
      try {
        next.taken = giveNow(next.publication);
        done = true;
      } finally {
        if (!done) {
          synchronized (turns) {
            giving = false;
          }
        }
      }
    }
  }

  /** Gives a message to the subscriber; whether it took it or will get it again. */
  boolean give(Publication publication) {
    if (waiting == 0) {
      return giveNow(publication);
    }
    // One that is kept was published before, perhaps by the same thread.
    Turn turn = enqueue(publication);
    giveInTurn();
    return turn.taken();
  }

  private boolean giveNow(Publication publication) {
    if (closed) {
      return false;
    }
    SendResult result = switch (quality) {
      case AT_MOST_ONCE -> subscriber.give(publication, null);
      case AT_LEAST_ONCE -> new Attempts(this, publication, policy).begin();
    };
    if (result == SendResult.DELIVERED) {
      delivered.increment();
      return true;
    }
    lost.increment();
    if (result == SendResult.QUEUED) {
      subscriber.lost(publication, new IllegalStateException("there was no room for message "
          + publication.id() + " of topic " + publication.topic()));
    }
    return false;
  }

  void countRedelivery() {
    redelivered.increment();
  }

  void countLost() {
    lost.increment();
  }

  /** Tells of a message that was not processed, unless the user wants no more of them. */
  void giveUp(Publication publication, Throwable cause) {
    lost.increment();
    if (!closed || over) {
      subscriber.lost(publication, cause);
    }
  }

  /** Closes it because its subscriber has ended. */
  void end() {
    if (!closed) {
      over = true;
    }
    close();
  }

  @Override
  public TopicFilter filter() {
    return filter;
  }

  @Override
  public QualityOfService quality() {
    return quality;
  }

  @Override
  public long delivered() {
    return delivered.sum();
  }

  @Override
  public long redelivered() {
    return redelivered.sum();
  }

  @Override
  public long lost() {
    return lost.sum();
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      onClose.accept(this);
    }
  }
}
