package io.ringkernel.runtime.topic;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.spi.RuntimeTimer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

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
   * @param timer gives it again
   * @param open those that are under way
   */
  record Policy(int attempts, Duration pause, Duration patience, RuntimeTimer timer,
      Set<Attempts> open) {}

  private enum State {
    OPEN, PROCESSED,
    /** It was told to be lost, so nobody may handle it any more. */
    GIVEN_UP,
    /** Nobody is told. */
    CLOSED
  }

  private final LocalSubscription subscription;
  private final Publication publication;
  private final Policy policy;
  private final long begun = System.nanoTime();
  private State state = State.OPEN;
  private int given;
  private int failures;
  private boolean handling;
  /** Whether the subscriber has it, and will tell what became of it. */
  private boolean handedOver;

  Attempts(LocalSubscription subscription, Publication publication, Policy policy) {
    this.subscription = subscription;
    this.publication = publication;
    this.policy = policy;
  }

  /** Gives the message for the first time. */
  SendResult begin() {
    policy.open().add(this);
    return attempt(true);
  }

  private void again() {
    if (!subscription.isClosed()) {
      attempt(false);
    } else if (subscription.isOver()) {
      giveUp("its subscriber has ended");
    } else {
      end(State.CLOSED);
    }
  }

  private SendResult attempt(boolean first) {
    int now;
    synchronized (this) {
      if (state != State.OPEN || handling) {
        // Who handles it tells what is to be done next.
        return SendResult.STALE;
      }
      if (given >= policy.attempts() || isOverdue()) {
        now = -1;
        end(State.GIVEN_UP);
      } else {
        now = ++given;
        handedOver = true;
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
    return sent(subscription.subscriber().give(publication, this), now, first);
  }

  /** Nobody will process it; who published it was told that it was given. */
  private void giveUp(String why) {
    if (end(State.GIVEN_UP)) {
      subscription.giveUp(publication, new ActorTerminatedException("message "
          + publication.id() + " of topic " + publication.topic() + " was not processed: "
          + why));
    }
  }

  /** The runtime is closed: gives it up where nobody has it. */
  void abandon() {
    synchronized (this) {
      if (handedOver) {
        return;
      }
    }
    giveUp("the runtime was closed");
  }

  private SendResult sent(SendResult result, int attempt, boolean first) {
    switch (result) {
      case DELIVERED -> {
        try {
          policy.timer().after(policy.patience(), () -> heardNothing(attempt));
        } catch (RejectedExecutionException e) {
          // The runtime is closing, and the subscriber has it.
        }
      }
      case QUEUED -> {
        // Nobody got it, so that was no attempt.
        synchronized (this) {
          given--;
          handedOver = false;
        }
        later();
      }
      case NOT_FOUND, STALE -> {
        if (first) {
          // Who publishes is told.
          end(State.CLOSED);
        } else {
          giveUp("its subscriber has ended");
        }
      }
      // The subscriber has told of it.
      case REJECTED -> {
        if (end(State.GIVEN_UP) && !first) {
          subscription.countLost();
        }
      }
    }
    return result == SendResult.QUEUED ? SendResult.DELIVERED : result;
  }

  private boolean isOverdue() {
    return (System.nanoTime() - begun) / policy.attempts() > TimeUnit.NANOSECONDS
        .convert(policy.patience());
  }

  private void heardNothing(int attempt) {
    synchronized (this) {
      if (state != State.OPEN || given != attempt || handling || failures >= attempt) {
        return;
      }
    }
    again();
  }

  /** Whether this was the end of it. */
  private synchronized boolean end(State last) {
    if (state != State.OPEN) {
      return false;
    }
    state = last;
    policy.open().remove(this);
    return true;
  }

  private void later() {
    try {
      policy.timer().after(policy.pause(), this::again);
    } catch (RejectedExecutionException e) {
      giveUp("the runtime was closed");
    }
  }

  @Override
  public synchronized Admission admit() {
    if (state == State.PROCESSED || state == State.GIVEN_UP || handling) {
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
    end(State.PROCESSED);
  }

  @Override
  public void failed(Throwable cause, Runnable tooLate) {
    boolean last;
    synchronized (this) {
      handling = false;
      handedOver = false;
      failures++;
      if (state != State.OPEN) {
        return;
      }
      last = given >= policy.attempts() || cause instanceof ActorTerminatedException;
      if (last) {
        end(State.GIVEN_UP);
      }
    }
    if (last) {
      subscription.giveUp(publication, cause);
    } else {
      later();
    }
  }
}
