package io.ringkernel.runtime.topic;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.spi.RuntimeTimer;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;

/**
 * One message on its way to one subscriber that must get it at least once: given again when its
 * handler threw, when there was no room, and when nothing was heard for a while. What is given
 * again although the first one is only late is recognised when it is to be handled.
 */
final class Attempts implements Completion {
  /**
   * How often and when a message is given again.
   *
   * @param attempts how often it is given at most
   * @param pause before it is given again after a failure
   * @param patience before it is given again when nothing was heard
   */
  record Policy(int attempts, Duration pause, Duration patience) {}

  private enum State { OPEN, PROCESSED, GIVEN_UP }

  private final LocalSubscription subscription;
  private final Publication publication;
  private final Policy policy;
  private final RuntimeTimer timer;
  private final long begun = System.nanoTime();
  private State state = State.OPEN;
  private int given;
  private int failures;
  private boolean handling;

  Attempts(LocalSubscription subscription, Publication publication, Policy policy,
      RuntimeTimer timer) {
    this.subscription = subscription;
    this.publication = publication;
    this.policy = policy;
    this.timer = timer;
  }

  /** Gives the message for the first time. */
  SendResult begin() {
    return attempt();
  }

  private SendResult attempt() {
    int now;
    synchronized (this) {
      if (state != State.OPEN) {
        return SendResult.STALE;
      }
      if (given >= policy.attempts() || isOverdue()) {
        state = State.GIVEN_UP;
        now = -1;
      } else {
        now = ++given;
      }
    }
    if (now < 0) {
      subscription.giveUp(publication, new IllegalStateException("message " + publication.id()
          + " of topic " + publication.topic() + " was not processed in at most "
          + policy.attempts()
          + " attempts"));
      return SendResult.REJECTED;
    }
    if (now > 1) {
      subscription.countRedelivery();
    }
    return sent(subscription.subscriber().give(publication, this), now);
  }

  private SendResult sent(SendResult result, int attempt) {
    switch (result) {
      case DELIVERED -> later(policy.patience(), () -> heardNothing(attempt));
      case QUEUED -> {
        // Nobody got it, so that was no attempt.
        synchronized (this) {
          given--;
        }
        later(policy.pause(), this::attempt);
      }
      case NOT_FOUND, STALE, REJECTED -> close();
    }
    return result == SendResult.QUEUED ? SendResult.DELIVERED : result;
  }

  private boolean isOverdue() {
    return System.nanoTime() - begun > policy.patience().toNanos() * policy.attempts();
  }

  private void heardNothing(int attempt) {
    synchronized (this) {
      if (state != State.OPEN || given != attempt || handling || failures >= attempt) {
        return;
      }
    }
    attempt();
  }

  private synchronized void close() {
    if (state == State.OPEN) {
      state = State.GIVEN_UP;
    }
  }

  private void later(Duration delay, Runnable task) {
    try {
      timer.after(delay, task);
    } catch (RejectedExecutionException e) {
      // The runtime is closing.
      close();
    }
  }

  @Override
  public synchronized Admission admit() {
    if (state == State.PROCESSED || handling) {
      return Admission.DUPLICATE;
    }
    handling = true;
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
  public boolean takesBack() {
    return true;
  }

  @Override
  public synchronized void processed(Record reply, Runnable tooLate) {
    handling = false;
    state = State.PROCESSED;
  }

  @Override
  public void failed(Throwable cause, Runnable tooLate) {
    boolean last;
    synchronized (this) {
      handling = false;
      failures++;
      if (state != State.OPEN) {
        return;
      }
      last = given >= policy.attempts() || cause instanceof ActorTerminatedException;
      if (last) {
        state = State.GIVEN_UP;
      }
    }
    if (last) {
      subscription.giveUp(publication, cause);
    } else {
      later(policy.pause(), this::attempt);
    }
  }
}
