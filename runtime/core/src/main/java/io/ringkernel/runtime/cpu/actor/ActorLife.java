package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.Restart;
import io.ringkernel.runtime.ActorFailure;
import io.ringkernel.runtime.ActorPhase;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.Supervision.Directive;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An actor as its own thread sees it, wherever its instance is: makes the instance, does what
 * others ask for between messages, restarts, ends.
 */
abstract sealed class ActorLife<A> implements ActorRunner.Turns permits ActorLoop, RemoteLoop {
  /** How soon an outbox is looked at again. */
  private static final long OUTBOX_NANOS = 50_000;

  final CpuActor<A> actor;
  final ActorStatus status;
  final ActorType<A, ?> type;
  final Inbox inbox;
  final Controls controls;
  final Outbox outbox;
  private final ActorCounters counters;
  private final RuntimeServices services;
  private final HandlerTable<A> handlers;
  /** Made with the processor. */
  private ActorContext context;
  /** Made with the first message or start, as many actors wait for long; see {@link #abandon}. */
  private volatile MessageProcessor<A> processor;
  private boolean started;
  private Throwable faulted;

  ActorLife(CpuActor<A> actor, Inbox inbox, ActorCounters counters, Controls controls,
      HandlerTable<A> handlers, RuntimeServices services) {
    this.actor = actor;
    this.status = actor.status();
    this.type = actor.type();
    this.inbox = inbox;
    this.counters = counters;
    this.controls = controls;
    this.services = services;
    this.handlers = handlers;
    this.outbox = new Outbox(this, counters, services);
  }

  /** What calls handlers; for the actor's thread. */
  final MessageProcessor<A> processor() {
    MessageProcessor<A> made = processor;
    if (made == null) {
      ReplyChannel replies = new ReplyChannel();
      context = new ActorContext(actor, actor.id(), actor.options(), services, outbox, replies);
      made = new MessageProcessor<>(actor, context, handlers, counters, replies);
      processor = made;
    }
    return made;
  }

  /** Made anew with the next message, unless a reply was deferred; for the actor's thread. */
  final void forgetProcessor() {
    if (processor != null && !context.hasDeferred()) {
      processor = null;
      context = null;
    }
  }

  /** What handlers see; for the actor's thread. */
  final ActorContext context() {
    processor();
    return context;
  }

  /** Runs something later. */
  final void later(Duration delay, Runnable task) {
    services.timer().after(delay, task);
  }

  /** The packed id. */
  final long self() {
    return actor.id().packed();
  }

  /** Where handlers may send; empty for anywhere. */
  final List<String> declared() {
    return type.traits().publishesTo();
  }

  /** Gives up a message for which no room came. */
  final void overflowed(Outbox.Outgoing message) {
    services.operations().overflowed(self(), message.destination(), message.name(),
        message.message(), message.delivery());
  }

  /** Gives up a message that could not be sent when its turn came. */
  final void undeliverable(Outbox.Outgoing message, Optional<Throwable> thrown) {
    services.operations().undeliverable(self(), message.destination(), message.name(),
        message.message(), message.delivery(), thrown);
  }

  /** Whether there is an instance. */
  abstract boolean hasInstance();

  /** Has that instance, or none. */
  abstract void become(A instance);

  /** Whether messages were taken that have not come to their end. */
  abstract boolean holds();

  /** Gives up what {@link #holds()} says. */
  abstract void dropHeld(ActorTerminatedException cause);

  /** Runs something on the instance, made where there is none. */
  abstract <T> T between(Function<Object, T> action, boolean restores);

  @Override
  public boolean hasWork() {
    return controls.any() || isOver() || outbox.isEmpty() && inbox.hasLeft()
        || status.state() == ActorState.ACTIVE && outbox.isEmpty()
            && (!started || holds() || inbox.hasNext());
  }

  @Override
  public boolean isOver() {
    ActorState state = status.state();
    return state == ActorState.TERMINATED || actor.isDraining()
        && (state != ActorState.ACTIVE
            || !holds() && inbox.isDrained() && outbox.isEmpty());
  }

  @Override
  public long patienceNanos() {
    return outbox.isEmpty() ? Long.MAX_VALUE : OUTBOX_NANOS;
  }

  /** What comes before messages in a turn; whether messages may be taken. */
  final boolean prepare() {
    if (controls.any()) {
      controls.run();
    }
    if (!outbox.isEmpty() && !outbox.flush()) {
      return false;
    }
    if (!started && status.state() == ActorState.ACTIVE && !isOver()) {
      begin();
    }
    return true;
  }

  /** Whether a message may be begun. */
  boolean mayBegin() {
    return started && status.state() == ActorState.ACTIVE && !controls.any()
        && outbox.isEmpty();
  }

  /** Has the supervisor decide, then answers who asked, then does what was decided. */
  final void failed(String handler, Throwable thrown, boolean told) {
    status.become(ActorPhase.FAILED);
    Directive directive =
        services.events().failed(new ActorFailure(actor.id(), type.id(), handler, thrown), told);
    if (directive == Directive.STOP) {
      actor.end(EndReason.FAILED, Optional.of(thrown));
      processor().complete();
      return;
    }
    if (directive == Directive.RESTART) {
      restart(type.traits().restart());
    } else {
      status.become(ActorPhase.ACTIVE);
    }
    processor().complete();
  }

  /** Starts anew; between two messages. */
  final void restart(Restart how) {
    if (status.state() == ActorState.TERMINATED || !hasInstance()) {
      return;
    }
    counters.restarted();
    status.become(ActorPhase.INITIALIZING);
    if (how == Restart.RESET) {
      abandonReplies();
      become(null);
      started = false;
      if (status.state() == ActorState.ACTIVE) {
        begin();
      }
    } else {
      status.become(ActorPhase.ACTIVE);
    }
  }

  /** An instance was given a state, so that it need not be started. */
  final void restored() {
    if (!started) {
      if (status.phase() == ActorPhase.DORMANT) {
        status.become(ActorPhase.INITIALIZING);
      }
      status.become(ActorPhase.ACTIVE);
      started = true;
    }
  }

  /** Makes the instance and runs its {@code @OnStart} method, again and again if it must. */
  private void begin() {
    for (;;) {
      if (status.phase() != ActorPhase.INITIALIZING) {
        status.become(ActorPhase.INITIALIZING);
      }
      try {
        makeInstance();
        ActorType.Start<A, ?> start = type.traits().start().orElse(null);
        if (start != null) {
          runStart(start, context());
        }
        started = true;
        status.become(ActorPhase.ACTIVE);
        return;
      } catch (Throwable e) {
        become(null);
        counters.lastError(e);
        status.become(ActorPhase.FAILED);
        Directive directive = services.events()
            .failed(new ActorFailure(actor.id(), type.id(), "start", e), true);
        if (directive != Directive.RESTART || status.state() == ActorState.TERMINATED) {
          // There is nothing to go on with.
          actor.end(EndReason.FAILED, Optional.of(e));
          return;
        }
        counters.restarted();
      }
    }
  }

  private void makeInstance() {
    if (!hasInstance()) {
      become(fresh());
    }
  }

  /** Calls the {@code @OnStart} method. */
  abstract <M extends Record> void runStart(ActorType.Start<A, M> start, ActorContext context)
      throws Exception;

  @Override
  public void fault(Throwable cause) {
    faulted = cause;
    counters.lastError(cause);
    abandon(new ActorTerminatedException(
        status.name() + " ended because of a fault in its runtime: " + cause));
  }

  @Override
  public void end() {
    status.end();
    inbox.close();
    if (holds()) {
      dropHeld(terminated());
    }
    while (!inbox.isDrained()) {
      Mailbox mailbox = inbox.next();
      if (mailbox == null) {
        // A sender has claimed a place and is about to publish its message.
        Thread.yield();
        continue;
      }
      processor().drop(mailbox, terminated());
    }
    for (Mailbox late = inbox.unswept(); late != null; late = inbox.unswept()) {
      processor().drop(late, terminated());
    }
    abandonReplies();
    outbox.abandon();
    controls.close(this::terminated);
    actor.over();
  }

  /** Fails what is under way, for a thread that is given up; by any thread. */
  void abandon(RuntimeException cause) {
    MessageProcessor<A> made = processor;
    if (made != null) {
      made.abandon(cause);
    }
  }

  /** Made when it is needed: most actors end with nothing left, and it takes microseconds. */
  final ActorTerminatedException terminated() {
    Optional<Throwable> failure = actor.failure();
    String why = faulted != null ? " ended because of a fault in its runtime: " + faulted
        : failure.map(thrown -> " ended because of a " + thrown.getClass().getName()
            + " before it handled the message")
            .orElse(" was terminated before it handled the message");
    ActorTerminatedException cause = new ActorTerminatedException(status.name() + why);
    Throwable thrown = faulted != null ? faulted : failure.orElse(null);
    if (thrown != null) {
      cause.initCause(thrown);
    }
    return cause;
  }

  private void abandonReplies() {
    if (context != null && context.owes()) {
      context.abandonReplies(ActorContext.stateGone(status.name()));
    }
  }

  /** A fresh instance; at the launch, so that a constructor that throws fails that. */
  final A fresh() {
    return actor.fresh();
  }
}
