package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorPhase;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.IllegalTransitionException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Where in its life an actor is.
 *
 * <p>The actor's thread takes a message and then reads the state. That is enough for no message to
 * be begun after a call that stops the actor has returned: a message that was sent after the call
 * can only be seen with the state of after the call; one that was sent before and is taken while
 * the state still reads active was begun before the call returned. The caller need not wait for the
 * actor's thread.
 */
final class ActorStatus {
  private final String type;
  private final ActorId id;
  private volatile ActorState state;
  private volatile ActorPhase phase;

  private static final VarHandle STATE;
  private static final VarHandle PHASE;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      STATE = lookup.findVarHandle(ActorStatus.class, "state", ActorState.class);
      PHASE = lookup.findVarHandle(ActorStatus.class, "phase", ActorPhase.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** In state {@code CREATED}, {@code DORMANT}. */
  ActorStatus(String type, ActorId id) {
    this.type = type;
    this.id = id;
    // Who gets to see the actor sees it after this.
    STATE.set(this, ActorState.CREATED);
    PHASE.set(this, ActorPhase.DORMANT);
  }

  /** Made when it is asked for: most actors never need it. */
  String name() {
    return type + " " + id;
  }

  ActorState state() {
    return state;
  }

  ActorPhase phase() {
    return phase;
  }

  /**
   * Changes the state.
   *
   * @throws IllegalTransitionException if {@code next} cannot follow
   */
  void become(ActorState next) {
    for (;;) {
      ActorState now = state;
      if (!now.canBecome(next)) {
        throw new IllegalTransitionException(
            name() + " cannot become " + next + ": it is " + now);
      }
      if (STATE.compareAndSet(this, now, next)) {
        return;
      }
    }
  }

  /**
   * Changes the phase.
   *
   * @throws IllegalTransitionException if {@code next} cannot follow
   */
  void become(ActorPhase next) {
    for (;;) {
      ActorPhase now = phase;
      if (!now.canBecome(next)) {
        throw new IllegalTransitionException(
            name() + " cannot become " + next + ": it is " + now);
      }
      if (PHASE.compareAndSet(this, now, next)) {
        return;
      }
    }
  }

  /** Goes to the end from wherever it is; whether it was not there before. */
  boolean end() {
    return (ActorState) STATE.getAndSet(this, ActorState.TERMINATED) != ActorState.TERMINATED;
  }

  /** The instance is gone. */
  void over(boolean failed) {
    phase = failed ? ActorPhase.FAILED : ActorPhase.TERMINATED;
  }
}
