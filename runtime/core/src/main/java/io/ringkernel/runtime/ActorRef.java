package io.ringkernel.runtime;

import java.util.concurrent.CompletionStage;

/**
 * A handle on a running actor; thread-safe. Generated references add one typed {@code tell} per
 * message and one typed {@code ask} per handler with a result.
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
}
