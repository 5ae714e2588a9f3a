package io.ringkernel.runtime;

import io.ringkernel.Restart;
import io.ringkernel.SendResult;
import io.ringkernel.runtime.spi.Completion;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** A running actor as a back end keeps it; what every reference delegates to. Thread-safe. */
public interface ActorCell {
  /**
   * Sends a message; what happens while the inbox is full, the launch options say.
   *
   * @throws ActorTerminatedException if the actor is terminated
   * @throws InboxFullException if the inbox is full and the options or the actor's state do not let
   *     the sender wait, or it has waited long enough, or the calling thread is interrupted, which
   *     it stays
   */
  <M extends Record> void tell(MessageCodec<M> codec, M message, Delivery delivery);

  /**
   * Sends a message and promises the reply. The stage fails with what the handler throws, with
   * {@link DeadlineExceededException}, and with what {@link #tell} throws.
   */
  <M extends Record, R extends Record> CompletionStage<R> ask(MessageCodec<M> codec, M message,
      MessageCodec<R> reply, Delivery delivery);

  /**
   * A way into the actor for one thread at a time, which sends faster where the back end can do
   * that; else the actor itself.
   *
   * @throws ActorTerminatedException if the actor takes no more messages
   * @throws MemoryBudgetException if the budget of the runtime has no room for it
   */
  default ActorCell lane() {
    return this;
  }

  /**
   * Sends a message without waiting: {@link SendResult#DELIVERED}, {@link SendResult#QUEUED} where
   * the inbox is full and the message still the caller's, {@link SendResult#STALE} where the actor
   * has ended.
   *
   * @param sender the packed id of the actor that sends; 0 for none
   * @param completion is told what becomes of the message; null for none
   * @throws IllegalArgumentException if there is no handler for its class
   */
  SendResult offer(Record message, Delivery delivery, long sender, Completion completion);

  /** Counts a message that was {@code QUEUED} and is given up, and makes it a dead letter. */
  void overflow(Record message, Delivery delivery, long sender);

  /** The name of this launch. */
  ActorId id();

  /** What was launched. */
  ActorType<?, ?> type();

  /** How it was launched. */
  LaunchOptions options();

  /** Where in its life the actor is. */
  ActorState state();

  /** How far its instance is. */
  ActorPhase phase();

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
   * Ends the actor. The message that is being handled is finished, those that wait become dead
   * letters.
   *
   * @throws IllegalTransitionException if the actor is terminated already
   */
  void terminate();

  /**
   * Ends the actor if it has not ended; a handler that waits is interrupted.
   *
   * @param cause what a handler threw, where the reason is a failure
   */
  void end(EndReason reason, Optional<Throwable> cause);

  /**
   * Refuses further messages and ends the actor once those that were accepted are handled, or at
   * the deadline.
   *
   * @throws IllegalTransitionException unless the actor is active
   */
  CompletionStage<DrainReport> drain(Duration deadline);

  /** Completes when the actor has ended; never fails. */
  CompletionStage<ActorEnd> ended();

  /** Has the actor's own thread restart it between two messages. */
  void restart(Restart how);

  /**
   * Has the actor's own thread look at the instance between two messages. The stage fails with what
   * {@code action} throws, and where the actor has ended.
   *
   * @param restores whether the action gives the instance a state, so that it need not be started
   */
  <T> CompletionStage<T> between(Function<Object, T> action, boolean restores);

  /** Whether the calling thread would wait in vain for {@link #between}: it runs such actors. */
  default boolean mustNotAwait() {
    return false;
  }

  /** What the actor has done so far. */
  ActorTelemetry telemetry();

  /** How long messages took. */
  LatencySummary latency();

  /** What a handler threw last, whether it was told or asked. */
  Optional<Throwable> lastError();
}
