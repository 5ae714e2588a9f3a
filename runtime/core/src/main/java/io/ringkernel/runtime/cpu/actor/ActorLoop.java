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
import java.util.Optional;

/** An actor as its own thread sees it: makes the instance, handles messages, restarts, ends. */
final class ActorLoop<A> implements ActorRunner.Turns {
  /** How soon an outbox is looked at again. */
  private static final long OUTBOX_NANOS = 50_000;

  private final CpuActor<A> actor;
  private final ActorStatus status;
  private final ActorType<A, ?> type;
  private final Inbox inbox;
  private final ActorCounters counters;
  private final Controls controls;
  private final RuntimeServices services;
  private final Outbox outbox;
  private final ActorContext context;
  private final MessageProcessor<A> processor;
  private final int batch;
  private A instance;
  private boolean started;
  /** A message that was taken when the actor had just been stopped. */
  private Mailbox held;

  ActorLoop(CpuActor<A> actor, Inbox inbox, ActorCounters counters, Controls controls,
      HandlerTable<A> handlers, RuntimeServices services) {
    this.actor = actor;
    this.status = actor.status();
    this.type = actor.type();
    this.inbox = inbox;
    this.counters = counters;
    this.controls = controls;
    this.services = services;
    this.batch = actor.options().priority().batch();
    this.outbox = new Outbox(actor.id().packed(), type.traits().publishesTo(), counters,
        services.operations(),
        services.settings().sendTimeout().toNanos(), this::lost);
    // Here, so that a constructor that throws fails the launch.
    this.instance = type.instance().get();
    ReplyChannel replies = new ReplyChannel();
    this.context =
        new ActorContext(actor, actor.id(), actor.options(), services, outbox, replies);
    this.processor = new MessageProcessor<>(actor, context, handlers, counters, services.clock(),
        replies);
  }

  private void lost(Outbox.Outgoing message) {
    services.operations().lost(actor.id().packed(), message.destination(), message.name(),
        message.message(), message.delivery());
  }

  @Override
  public boolean hasWork() {
    return controls.any() || isOver()
        || status.state() == ActorState.ACTIVE && outbox.isEmpty()
            && (!started || held != null || inbox.hasNext());
  }

  @Override
  public boolean isOver() {
    ActorState state = status.state();
    return state == ActorState.TERMINATED || actor.isDraining()
        && (state != ActorState.ACTIVE
            || held == null && inbox.isDrained() && outbox.isEmpty());
  }

  @Override
  public long patienceNanos() {
    return outbox.isEmpty() ? Long.MAX_VALUE : OUTBOX_NANOS;
  }

  @Override
  public int turn() {
    if (controls.any()) {
      controls.run();
    }
    if (!outbox.isEmpty() && !outbox.flush()) {
      return 0;
    }
    if (!started && status.state() == ActorState.ACTIVE && !isOver()) {
      begin();
    }
    int count = 0;
    while (count < batch && step()) {
      count++;
    }
    if (inbox.hasLanes()) {
      inbox.giveBack();
      if (count == 0) {
        actor.forgetLanes();
      }
    }
    return count;
  }

  /** One message; false where there is none or the actor must not begin one. */
  private boolean step() {
    if (!started || status.state() != ActorState.ACTIVE || controls.any()
        || !outbox.isEmpty()) {
      return false;
    }
    Mailbox mailbox = held;
    if (mailbox == null) {
      mailbox = inbox.next();
      if (mailbox == null) {
        return false;
      }
    } else {
      held = null;
    }
    // Again, after the message was taken: see the status.
    if (status.state() != ActorState.ACTIVE) {
      held = mailbox;
      return false;
    }
    boolean told = !mailbox.isAwaited;
    Throwable thrown = processor.process(mailbox, instance);
    if (thrown == null) {
      processor.complete();
    } else {
      failed(processor.handler().name(), thrown, told);
    }
    return true;
  }

  /** Has the supervisor decide, then answers who asked, then does what was decided. */
  private void failed(String handler, Throwable thrown, boolean told) {
    status.become(ActorPhase.FAILED);
    Directive directive =
        services.events().failed(new ActorFailure(actor.id(), type.id(), handler, thrown), told);
    if (directive == Directive.STOP) {
      actor.end(EndReason.FAILED, Optional.of(thrown));
      processor.complete();
      return;
    }
    if (directive == Directive.RESTART) {
      restart(type.traits().restart());
    } else {
      status.become(ActorPhase.ACTIVE);
    }
    processor.complete();
  }

  /** Starts anew; between two messages. */
  void restart(Restart how) {
    if (status.state() == ActorState.TERMINATED || instance == null) {
      return;
    }
    counters.restarted();
    status.become(ActorPhase.INITIALIZING);
    if (how == Restart.RESET) {
      context.abandonReplies(ActorContext.stateGone(status.name()));
      instance = null;
      started = false;
      if (status.state() == ActorState.ACTIVE) {
        begin();
      }
    } else {
      status.become(ActorPhase.ACTIVE);
    }
  }

  /** The instance, made where there is none. */
  A instance(boolean restored) {
    if (instance == null) {
      instance = type.instance().get();
    }
    if (restored && !started) {
      if (status.phase() == ActorPhase.DORMANT) {
        status.become(ActorPhase.INITIALIZING);
      }
      status.become(ActorPhase.ACTIVE);
      started = true;
    }
    return instance;
  }

  /** Makes the instance and runs its {@code @OnStart} method, again and again if it must. */
  private void begin() {
    for (;;) {
      if (status.phase() != ActorPhase.INITIALIZING) {
        status.become(ActorPhase.INITIALIZING);
      }
      try {
        if (instance == null) {
          instance = type.instance().get();
        }
        type.traits().start().ifPresent(this::runStart);
        started = true;
        status.become(ActorPhase.ACTIVE);
        return;
      } catch (Throwable e) {
        instance = null;
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

  private <M extends Record> void runStart(ActorType.Start<A, M> start) {
    M message = start.message().map(c -> c.cast(actor.options().start().orElseThrow(
        () -> new IllegalArgumentException(type.id() + " is started with a " + c.getName()
            + "; give one with LaunchOptions.start"))))
        .orElse(null);
    context.at(null, null);
    start.method().start(instance, context, message);
  }

  @Override
  public void fault(Throwable cause) {
    counters.lastError(cause);
    processor.abandon(new ActorTerminatedException(
        status.name() + " ended because of a fault in its runtime: " + cause));
  }

  @Override
  public void end() {
    status.end();
    inbox.close();
    ActorTerminatedException cause = new ActorTerminatedException(
        status.name() + " was terminated before it handled the message");
    if (held != null) {
      processor.drop(held, cause);
      held = null;
    }
    while (!inbox.isDrained()) {
      Mailbox mailbox = inbox.next();
      if (mailbox == null) {
        // A sender has claimed a place and is about to publish its message.
        Thread.yield();
        continue;
      }
      processor.drop(mailbox, cause);
    }
    for (Mailbox late = inbox.unswept(); late != null; late = inbox.unswept()) {
      processor.drop(late, cause);
    }
    context.abandonReplies(ActorContext.stateGone(status.name()));
    outbox.abandon();
    controls.close(cause);
    actor.over();
  }

  /** Fails what is under way, for a thread that is given up; by any thread. */
  void abandon(RuntimeException cause) {
    processor.abandon(cause);
  }
}
