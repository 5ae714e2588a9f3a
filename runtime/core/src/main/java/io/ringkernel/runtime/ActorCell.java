package io.ringkernel.runtime;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A running actor as a back end keeps it; what every reference delegates to. Thread-safe. */
public interface ActorCell {
  /**
   * Sends a message; waits while the inbox is full.
   *
   * @throws ActorTerminatedException if the actor is terminated
   * @throws InboxFullException if the inbox is full and the actor is not active, or the calling
   *     thread is interrupted, which it stays
   */
  <M extends Record> void tell(MessageCodec<M> codec, M message);

  /**
   * Sends a message and promises the reply; waits while the inbox is full. The stage fails with
   * what the handler throws, and with what {@link #tell} throws.
   */
  <M extends Record, R extends Record> CompletionStage<R> ask(MessageCodec<M> codec, M message,
      MessageCodec<R> reply);

  /** The name of this launch. */
  ActorId id();

  /** What was launched. */
  ActorType<?, ?> type();

  /** Where in its life the actor is. */
  ActorState state();

  /**
   * Begins to handle messages.
   *
   * @throws IllegalTransitionException unless the actor is launched or deactivated
   */
  void activate();

  /**
   * Stops handling messages; they wait. The message that is being handled is finished.
   *
   * @throws IllegalTransitionException unless the actor is active
   */
  void deactivate();

  /**
   * Ends the actor. The message that is being handled is finished, those that wait are dropped.
   *
   * @throws IllegalTransitionException if the actor is terminated already
   */
  void terminate();

  /** What the actor has done so far. */
  ActorTelemetry telemetry();

  /** What a handler threw last, whether it was told or asked. */
  Optional<Throwable> lastError();
}
