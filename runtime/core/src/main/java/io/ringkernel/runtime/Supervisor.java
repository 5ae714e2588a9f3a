package io.ringkernel.runtime;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

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
   * Launches several actors of a class, all or none of them: quicker than one by one, and with less
   * to keep for each. Where one cannot be launched, the message says how many could.
   *
   * @param count how many; not negative
   * @param options of each, so without a name
   * @throws IllegalArgumentException as {@link #launch(ActorType, LaunchOptions)} throws it
   * @throws MemoryBudgetException if the budget of the runtime has no room for all
   * @throws IllegalStateException if the runtime is closed or this supervisor has ended
   */
  <A, F extends ActorRef> ActorGroup<F> launchAll(ActorType<A, F> type, int count,
      LaunchOptions options);

  /**
   * The same with a state for each.
   *
   * @param state gives the state that the actor of an index begins with, when it is launched and
   *     whenever it is restarted; on any thread
   */
  default <A, F extends ActorRef> ActorGroup<F> launchAll(ActorType<A, F> type, int count,
      LaunchOptions options, IntFunction<? extends A> state) {
    Objects.requireNonNull(options, "options");
    return launchAll(type, count, _ -> options, state);
  }

  /**
   * The same with options for each, such as a name or what its {@code @OnStart} method is given.
   *
   * @param options gives those of an index; all of the same mode
   */
  <A, F extends ActorRef> ActorGroup<F> launchAll(ActorType<A, F> type, int count,
      IntFunction<LaunchOptions> options, IntFunction<? extends A> state);

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
