package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.IllegalTransitionException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where in its life an actor is, and whether it is inside a handler. Both in one word: a change of
 * state and the beginning of a message exclude each other, so that no message is begun after a
 * call that stops the actor has returned, and that call need not wait for the actor's thread.
 */
final class ActorStatus {
  private enum Word {
    CREATED(ActorState.CREATED),
    LAUNCHED(ActorState.LAUNCHED),
    ACTIVE(ActorState.ACTIVE),
    HANDLING(ActorState.ACTIVE),
    DEACTIVATED(ActorState.DEACTIVATED),
    TERMINATED(ActorState.TERMINATED);

    private final ActorState state;

    Word(ActorState state) {
      this.state = state;
    }
  }

  private final String name;
  private final AtomicReference<Word> word = new AtomicReference<>(Word.CREATED);

  /** In state {@code CREATED}. */
  ActorStatus(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  ActorState state() {
    return word.get().state;
  }

  /**
   * Changes the state.
   *
   * @throws IllegalTransitionException if {@code next} cannot follow
   */
  void become(ActorState next) {
    for (;;) {
      Word now = word.get();
      if (!now.state.canBecome(next)) {
        throw new IllegalTransitionException(
            name + " cannot become " + next + ": it is " + now.state);
      }
      if (word.compareAndSet(now, Word.valueOf(next.name()))) {
        return;
      }
    }
  }

  /** Goes to the end from wherever it is. */
  void end() {
    word.set(Word.TERMINATED);
  }

  /** Whether the actor's thread may begin a message; it must call {@link #endMessage()} then. */
  boolean beginMessage() {
    return word.compareAndSet(Word.ACTIVE, Word.HANDLING);
  }

  /** Does nothing where the state was changed during the message. */
  void endMessage() {
    word.compareAndSet(Word.HANDLING, Word.ACTIVE);
  }
}
