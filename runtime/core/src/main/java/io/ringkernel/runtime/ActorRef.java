package io.ringkernel.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * A handle on a running actor; thread-safe. Generated references add one typed {@code tell} per
 * message and one typed {@code ask} per handler with a result.
 *
 * <p>{@code producer()} of a generated reference gives a handle for one thread at a time, whose
 * messages lie in memory of their own: sending then needs no atomic step. They arrive in order;
 * towards those of other handles there is none, also of the same thread. The memory, as much as the
 * actor's inbox would take as a ring, is given back some time after the handle is no longer
 * referred to. A message that is sent while the actor is being drained may become a dead letter
 * instead of being refused. Actors that drop the oldest message give an ordinary handle.
 *
 * <p><b>Sending.</b> What a full inbox does to a message, {@link LaunchOptions#overflow} says:
 * unless told otherwise the sender waits while the actor is active and gets an {@link
 * InboxFullException} while it is not, because nobody would ever make room. A wait ends with that
 * exception when the sending thread is interrupted, which it stays. Messages to a terminated actor
 * are refused: {@code tell} throws {@link ActorTerminatedException}, the stage of an {@code ask}
 * fails with it. A handle {@code with(Delivery)} bounds the wait for a reply, sets priorities and
 * correlations. Cancel the stage of an {@code ask} to withdraw it: a message that was not begun is
 * then never handled, a handler that was can ask {@code isCancelled}, and its reply is counted and
 * dropped.
 *
 * <p><b>When a handler throws.</b> The stage of an {@code ask} fails with the exception itself. A
 * {@code tell} has nobody to fail: the runtime's failure listener is told. Either way it is
 * counted, kept as {@link #lastError()} and makes the message a {@link DeadLetter}; then the
 * actor's {@link Supervisor} decides how it goes on.
 */
public class ActorRef {
  private final ActorCell cell;

  /** Generated code and the runtime make references. */
  public ActorRef(ActorCell cell) {
    this.cell = cell;
  }

  /** The running actor behind the reference, for back ends and generated code. */
  protected final ActorCell cell() {
    return cell;
  }

  /** The actor behind another handle on it, whose messages carry {@code delivery}. */
  protected final ActorCell cell(Delivery delivery) {
    return DeliveringCell.of(cell, delivery);
  }

  /** A way into the actor for one thread at a time. */
  protected final ActorCell lane() {
    return cell.lane();
  }

  /** Sends a message; the codec belongs to one of the actor's handlers. */
  protected final <M extends Record> void tell(MessageCodec<M> codec, M message) {
    cell.tell(codec, message, Delivery.NORMAL);
  }

  /** Sends a message and promises the reply. */
  protected final <M extends Record, R extends Record> CompletionStage<R> ask(
      MessageCodec<M> codec, M message, MessageCodec<R> reply) {
    return cell.ask(codec, message, reply, Delivery.NORMAL);
  }

  /** The name of this launch. */
  public final ActorId id() {
    return cell.id();
  }

  /** Where in its life the actor is. */
  public final ActorState state() {
    return cell.state();
  }

  /** How far its instance is. */
  public final ActorPhase phase() {
    return cell.phase();
  }

  /** Whether messages are being handled. */
  public final boolean isActive() {
    return cell.state() == ActorState.ACTIVE;
  }

  /**
   * Begins to handle messages; those that wait come first.
   *
   * @throws IllegalTransitionException unless the actor is launched or deactivated
   */
  public final void activate() {
    cell.activate();
  }

  /**
   * Stops handling messages; they wait. No message is begun after this returns; one that is being
   * handled is finished.
   *
   * @throws IllegalTransitionException unless the actor is active
   */
  public final void deactivate() {
    cell.deactivate();
  }

  /** The same as {@link #deactivate()}. */
  public final void suspend() {
    cell.deactivate();
  }

  /** The same as {@link #activate()}. */
  public final void resume() {
    cell.activate();
  }

  /**
   * Ends the actor. No message is begun after this returns; one that is being handled is finished.
   * Those that wait become dead letters: asked ones fail with {@link ActorTerminatedException}. To
   * have them handled first, {@link #drain} the actor.
   *
   * @throws IllegalTransitionException if the actor is terminated already
   */
  public final void terminate() {
    cell.terminate();
  }

  /**
   * Ends the actor and all that it has spawned, directly or not, at once: no message is begun after
   * this returns, and handlers that wait are interrupted. Nothing happens where it has ended.
   */
  public final void kill() {
    cell.end(EndReason.KILLED, Optional.empty());
  }

  /**
   * Refuses further messages, has those that were accepted handled, and ends the actor: when none
   * is left, or at the deadline, which makes those that are left dead letters.
   *
   * @param deadline from now, not negative
   * @throws IllegalTransitionException unless the actor is active
   */
  public final CompletionStage<DrainReport> drain(Duration deadline) {
    if (Objects.requireNonNull(deadline, "deadline").isNegative()) {
      throw new IllegalArgumentException("the time to drain must not be negative, got "
          + deadline);
    }
    return cell.drain(deadline);
  }

  /** Completes when the actor has ended, whatever the reason; never fails. */
  public final CompletionStage<ActorEnd> ended() {
    return cell.ended();
  }

  /** What the actor has done so far. */
  public final ActorTelemetry telemetry() {
    return cell.telemetry();
  }

  /** How long its messages took, of those that were measured. */
  public final LatencySummary latency() {
    return cell.latency();
  }

  /** What a handler threw last, whether it was told or asked. */
  public final Optional<Throwable> lastError() {
    return cell.lastError();
  }

  /** A handle on the same actor that takes any record and checks at run time. */
  public final UntypedActorRef untyped() {
    return new UntypedActorRef(cell);
  }

  /** For example {@code counter 0:7.3 ACTIVE}. */
  @Override
  public final String toString() {
    return cell.type().id() + " " + cell.id() + " " + cell.state();
  }
}
