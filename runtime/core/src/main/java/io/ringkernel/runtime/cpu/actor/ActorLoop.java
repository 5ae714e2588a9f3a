package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.function.Function;

/** An actor whose instance is a Java object: its thread handles one message after the other. */
final class ActorLoop<A> extends ActorLife<A> {
  private final int batch;
  private A instance;
  /** A message that was taken when the actor had just been stopped. */
  private Mailbox held;

  ActorLoop(CpuActor<A> actor, Inbox inbox, ActorCounters counters, Controls controls,
      HandlerTable<A> handlers, RuntimeServices services) {
    super(actor, inbox, counters, controls, handlers, services);
    this.batch = actor.options().priority().batch();
    this.instance = fresh();
  }

  @Override
  public int turn() {
    if (!prepare()) {
      return 0;
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
    if (!mayBegin()) {
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
    MessageProcessor<A> processor = processor();
    Throwable thrown = processor.process(mailbox, instance);
    if (thrown == null) {
      processor.complete();
    } else {
      failed(processor.handler().name(), thrown, told);
    }
    return true;
  }

  @Override
  boolean hasInstance() {
    return instance != null;
  }

  @Override
  void become(A next) {
    instance = next;
  }

  @Override
  boolean holds() {
    return held != null;
  }

  @Override
  void dropHeld(ActorTerminatedException cause) {
    if (held != null) {
      processor().drop(held, cause);
      held = null;
    }
  }

  @Override
  <T> T between(Function<Object, T> action, boolean restores) {
    if (instance == null) {
      instance = fresh();
    }
    if (restores) {
      restored();
    }
    return action.apply(instance);
  }

  @Override
  <M extends Record> void runStart(ActorType.Start<A, M> start, ActorContext context)
      throws Exception {
    // The launch has checked that the options give one where the method takes one.
    M message = start.message().map(c -> c.cast(actor.options().start().orElseThrow()))
        .orElse(null);
    context.at(null, null);
    start.method().start(instance, context, message);
  }
}
