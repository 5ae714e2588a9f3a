package io.ringkernel.runtime;

/**
 * How far the instance of an actor is. {@link ActorState} says what its user made of it, and in
 * turn whether messages are handled; an actor that is deactivated stays in the phase it was in.
 *
 * <pre>
 *   DORMANT -> INITIALIZING -> ACTIVE -> DRAINING -> TERMINATED
 *                ^   |           |          |            ^
 *                |   +-----------+----------+-> FAILED --+
 *                +--------- restart ------------+
 * </pre>
 */
public enum ActorPhase {
  /** Launched and never activated. */
  DORMANT,
  /** The {@code @OnStart} method runs, after a restart that resets the state on a new instance. */
  INITIALIZING,
  /** The instance can handle messages. */
  ACTIVE,
  /** No further message is accepted; those that wait are handled. */
  DRAINING,
  /** A handler threw and the supervisor has not decided yet, or decided to end the actor. */
  FAILED,
  /** The end. */
  TERMINATED;

  /** Whether the instance may go from here to {@code next} in one step. */
  public boolean canBecome(ActorPhase next) {
    return switch (this) {
      case DORMANT -> next == INITIALIZING || next == TERMINATED;
      case INITIALIZING -> next == ACTIVE || next == FAILED || next == TERMINATED;
      case ACTIVE -> next == INITIALIZING || next == DRAINING || next == FAILED
          || next == TERMINATED;
      case DRAINING -> next == INITIALIZING || next == FAILED || next == TERMINATED;
      case FAILED -> next == INITIALIZING || next == ACTIVE || next == DRAINING
          || next == TERMINATED;
      case TERMINATED -> false;
    };
  }
}
