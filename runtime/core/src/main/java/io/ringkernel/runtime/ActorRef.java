package io.ringkernel.runtime;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * A handle on a running actor; thread-safe. Generated references add one typed {@code tell} per
 * message and one typed {@code ask} per handler with a result.
 *
 * <p><b>Sending.</b> A full inbox makes the sender wait while the actor is active, and is an {@link
 * InboxFullException} while it is not, because nobody would ever make room. A wait ends with that
 * exception when the sending thread is interrupted, which it stays. Messages to a
 * terminated actor are refused: {@code tell} throws {@link ActorTerminatedException}, the stage of
 * an {@code ask} fails with it. Bound the wait for a reply with {@code
 * ask(…).toCompletableFuture().orTimeout(…)}; a reply that comes later is counted and dropped.
 *
 * <p><b>When a handler throws.</b> The stage of an {@code ask} fails with the exception itself. A
 * {@code tell} has nobody to fail: the runtime's failure listener is told. Either way it is
 * counted and kept as {@link #lastError()}, the actor's state stays as it was at the throw, and the
 * actor goes on with the next message.
 */
public class ActorRef {
  private final ActorCell cell;

  /** Generated code and the runtime make references. */
  public ActorRef(ActorCell cell) {
    this.cell = cell;
  }

  /** Sends a message; the codec belongs to one of the actor's handlers. */
  protected final <M extends Record> void tell(MessageCodec<M> codec, M message) {
    cell.tell(codec, message);
  }

  /** Sends a message and promises the reply. */
  protected final <M extends Record, R extends Record> CompletionStage<R> ask(
      MessageCodec<M> codec, M message, MessageCodec<R> reply) {
    return cell.ask(codec, message, reply);
  }

  /** The name of this launch. */
  public final ActorId id() {
    return cell.id();
  }

  /** Where in its life the actor is. */
  public final ActorState state() {
    return cell.state();
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
   * Those that wait are dropped: asked ones fail with {@link ActorTerminatedException}, told ones
   * are counted. To have them handled first, ask for something and wait, or close the runtime.
   *
   * @throws IllegalTransitionException if the actor is terminated already
   */
  public final void terminate() {
    cell.terminate();
  }

  /** What the actor has done so far. */
  public final ActorTelemetry telemetry() {
    return cell.telemetry();
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
