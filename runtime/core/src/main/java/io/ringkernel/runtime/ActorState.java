package io.ringkernel.runtime;

/**
 * The life of an actor: created, launched, active and deactivated in turns, terminated.
 *
 * <pre>
 *   CREATED -&gt; LAUNCHED -&gt; ACTIVE &lt;-&gt; DEACTIVATED
 *                 |           |           |
 *                 +-----------+-----------+----> TERMINATED
 * </pre>
 */
public enum ActorState {
  /** The state object exists; nobody can send yet. */
  CREATED,
  /** Messages are accepted and wait. */
  LAUNCHED,
  /** Messages are handled. */
  ACTIVE,
  /** Messages are accepted and wait. */
  DEACTIVATED,
  /** The end: messages are refused. */
  TERMINATED;

  /** Whether the actor may go from here to {@code next} in one step. */
  public boolean canBecome(ActorState next) {
    return switch (this) {
      case CREATED -> next == LAUNCHED;
      case LAUNCHED -> next == ACTIVE || next == TERMINATED;
      case ACTIVE -> next == DEACTIVATED || next == TERMINATED;
      case DEACTIVATED -> next == ACTIVE || next == TERMINATED;
      case TERMINATED -> false;
    };
  }

  /** Whether messages are accepted. */
  public boolean acceptsMessages() {
    return this == LAUNCHED || this == ACTIVE || this == DEACTIVATED;
  }
}
