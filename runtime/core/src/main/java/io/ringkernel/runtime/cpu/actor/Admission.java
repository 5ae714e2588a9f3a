package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.DeadlineExceededException;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.InboxFullException;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.spi.RuntimeTimer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What a sender from outside does where an inbox did not take its message at once. */
final class Admission {
  private final CpuActor<?> actor;
  private final ActorStatus status;
  private final LaunchOptions options;
  private final Inbox inbox;
  private final ActorRunner runner;

  Admission(CpuActor<?> actor, ActorStatus status, LaunchOptions options, Inbox inbox,
      ActorRunner runner) {
    this.actor = actor;
    this.status = status;
    this.options = options;
    this.inbox = inbox;
    this.runner = runner;
  }

  /**
   * Goes on after {@code first} was not to accept.
   *
   * @return whether the message was accepted; it is a dead letter else
   */
  <M extends Record> boolean insist(Entrance entrance, MessageCodec<M> codec, M message,
      Delivery delivery,
      Completion completion, int first) {
    if (first == Mailbox.CLOSED) {
      throw terminated();
    }
    return switch (options.overflow()) {
      case BLOCK -> {
        block(entrance, codec, message, delivery, completion);
        yield true;
      }
      case REJECT -> throw full("its options say to reject then");
      case DROP_OLDEST -> {
        int result = dropUntilAccepted(codec, message, delivery, 0, completion);
        if (result == Mailbox.CLOSED) {
          throw terminated();
        }
        if (result == Mailbox.FULL) {
          throw full("all of them are being handled");
        }
        yield true;
      }
      case DEAD_LETTER -> {
        actor.overflow(message, delivery, 0);
        yield false;
      }
    };
  }

  private <M extends Record> void block(Entrance entrance, MessageCodec<M> codec, M message,
      Delivery delivery, Completion completion) {
    long begin = System.nanoTime();
    for (int attempt = 0;; attempt++) {
      int result = entrance.offer(codec, message, left(delivery, begin), 0, completion);
      if (result == Mailbox.ACCEPTED) {
        return;
      }
      if (result == Mailbox.CLOSED) {
        throw terminated();
      }
      checkHope();
      if (attempt > 128 && isTooLong(begin)) {
        throw full("the sender has waited for " + options.blockTimeout());
      }
      pause(attempt);
    }
  }

  /** What is left of the time to a deadline: a sender waits for room at the message's expense. */
  private Delivery left(Delivery delivery, long begin) {
    if (delivery.timeout().isZero()) {
      return delivery;
    }
    long nanos = delivery.timeout().toNanos() - (System.nanoTime() - begin);
    if (nanos < 1_000) {
      throw full("the deadline of the message passed while its sender waited for room");
    }
    return delivery.timeout(Duration.ofNanos(nanos));
  }

  /** Refuses to wait in vain. */
  private void checkHope() {
    ActorState state = status.state();
    if (!state.acceptsMessages()) {
      throw terminated();
    }
    if (runner.isOwnThread()) {
      throw full("its own handler is sending, so waiting would be in vain; activate it or give it "
          + "a larger queueCapacity");
    }
    if (state != ActorState.ACTIVE) {
      throw full("it is " + state + ", so waiting would be in vain; activate it or give it a "
          + "larger queueCapacity");
    }
    if (Thread.currentThread() instanceof WorkerThread) {
      throw full("a handler of an event-driven actor is sending, whose thread must not wait; use "
          + "the context's send");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw full("the sending thread was interrupted, so it does not wait; the message was not "
          + "sent");
    }
  }

  /** The inbox is full of work that is being done: milliseconds at worst, so nobody is woken up. */
  private static void pause(int attempt) {
    if (attempt < 64) {
      Thread.onSpinWait();
    } else if (attempt < 128) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(20_000);
    }
  }

  /**
   * Has who waited longest make room. Full only where nothing waits that could be dropped, because
   * the actor is at the only message there may be, and nobody knows how long.
   */
  <M extends Record> int dropUntilAccepted(MessageCodec<M> codec, M message, Delivery delivery,
      long sender, Completion completion) {
    long begin = System.nanoTime();
    for (;;) {
      int result = dropOnce(codec, message, delivery, sender, completion);
      if (result != Mailbox.FULL || status.state() != ActorState.ACTIVE || runner.isOwnThread()
          || Thread.currentThread() instanceof WorkerThread || isTooLong(begin)) {
        return result;
      }
      Thread.yield();
    }
  }

  private boolean isTooLong(long begin) {
    return System.nanoTime() - begin > TimeUnit.NANOSECONDS.convert(options.blockTimeout());
  }

  /**
   * Has who waited longest make room, for a sender that never waits. Full where nothing waits that
   * could be dropped.
   */
  <M extends Record> int dropOnce(MessageCodec<M> codec, M message, Delivery delivery, long sender,
      Completion completion) {
    for (;;) {
      boolean dropped = inbox.dropOldest(delivery.priority(),
          full("it was the oldest message when another one came"));
      if (dropped) {
        actor.droppedOldest();
      }
      int result = inbox.offer(codec, message, delivery, sender, completion);
      if (result != Mailbox.FULL || !dropped) {
        return result;
      }
    }
  }

  ActorTerminatedException terminated() {
    Optional<Throwable> failure = actor.failure();
    ActorTerminatedException refusal = new ActorTerminatedException(status.name()
        + failure.map(thrown -> " has ended because of a " + thrown.getClass().getName())
            .orElse(actor.isDraining() ? " is closed with its runtime or draining"
                : " is terminated")
        + " and takes no more messages");
    failure.ifPresent(refusal::initCause);
    return refusal;
  }

  InboxFullException full(String why) {
    return new InboxFullException("the inbox of " + status.name() + " is full with "
        + options.queueCapacity() + " messages and " + why);
  }

  /** Fails a stage at the deadline, of which some time is left. */
  void bound(PendingReply<?> pending, String handler, Duration timeout, Duration left,
      RuntimeTimer timer) {
    try {
      Future<?> task = timer.after(left, () -> pending.completeExceptionally(
          new DeadlineExceededException(status.name() + " did not answer " + handler + " within "
              + timeout.toNanos() / 1_000 + " us")));
      pending.whenComplete((reply, failure) -> task.cancel(false));
    } catch (RejectedExecutionException e) {
      // The runtime is closing: the stage ends with the actor.
    }
  }
}
