package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorPhase;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.IllegalTransitionException;
import java.util.concurrent.atomic.AtomicReference;

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
  private final AtomicReference<ActorState> state = new AtomicReference<>(ActorState.CREATED);
  private final AtomicReference<ActorPhase> phase = new AtomicReference<>(ActorPhase.DORMANT);

  /** In state {@code CREATED}, {@code DORMANT}. */
  ActorStatus(String type, ActorId id) {
    this.type = type;
    this.id = id;
  }

  /** Made when it is asked for: most actors never need it. */
  String name() {
    return type + " " + id;
  }

  ActorState state() {
    return state.get();
  }

  ActorPhase phase() {
    return phase.get();
  }

  /**
   * Changes the state.
   *
   * @throws IllegalTransitionException if {@code next} cannot follow
   */
  void become(ActorState next) {
    for (;;) {
      ActorState now = state.get();
      if (!now.canBecome(next)) {
        throw new IllegalTransitionException(
            name() + " cannot become " + next + ": it is " + now);
      }
      if (state.compareAndSet(now, next)) {
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
      ActorPhase now = phase.get();
      if (!now.canBecome(next)) {
        throw new IllegalTransitionException(
            name() + " cannot become " + next + ": it is " + now);
      }
      if (phase.compareAndSet(now, next)) {
        return;
      }
    }
  }

  /** Goes to the end from wherever it is; whether it was not there before. */
  boolean end() {
    return state.getAndSet(ActorState.TERMINATED) != ActorState.TERMINATED;
  }

  /** The instance is gone. */
  void over(boolean failed) {
    phase.set(failed ? ActorPhase.FAILED : ActorPhase.TERMINATED);
  }
}
