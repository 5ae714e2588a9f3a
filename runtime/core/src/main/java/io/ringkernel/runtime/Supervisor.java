package io.ringkernel.runtime;

import java.util.List;

/**
 * Watches over the actors and supervisors that are launched under it, and does what its {@link
 * Supervision} says when one fails. Thread-safe.
 */
public interface Supervisor {
  /** What happens when one of its children fails. */
  Supervision supervision();

  /**
   * Launches an actor under this supervisor; see {@link RingRuntime#launch(ActorType,
   * LaunchOptions)}.
   *
   * @throws IllegalStateException if the runtime is closed or this supervisor has ended
   */
  <A, F extends ActorRef> F launch(ActorType<A, F> type, LaunchOptions options);

  /**
   * Launches an actor by its id under this supervisor; see {@link RingRuntime#launch(String,
   * LaunchOptions)}.
   *
   * @throws IllegalStateException if the runtime is closed or this supervisor has ended
   */
  UntypedActorRef launch(String id, LaunchOptions options);

  /**
   * A supervisor under this one.
   *
   * @throws IllegalStateException if this supervisor has ended
   */
  Supervisor supervisor(Supervision supervision);

  /** The actors directly under it that have not ended, in the order of their launch. */
  List<ActorId> children();

  /** Whether it has ended: killed, or because its restarts were used up. */
  boolean isEnded();

  /** Ends everything under it, directly or not, and then itself. */
  void kill();
}
