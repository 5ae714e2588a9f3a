package io.ringkernel.runtime;

import java.util.Objects;
import java.util.concurrent.CompletionStage;

/**
 * A handle on an actor whose class is not known when the caller is compiled; messages are checked
 * when they are sent. Kept apart from {@link ActorRef}, where a method for any record would let a
 * wrong message to a typed reference compile.
 */
public final class UntypedActorRef extends ActorRef {
  private final ActorType<?, ?> type;

  UntypedActorRef(ActorCell cell) {
    super(cell);
    this.type = cell.type();
  }

  /** A handle on the same actor whose messages carry {@code delivery}. */
  public UntypedActorRef with(Delivery delivery) {
    return new UntypedActorRef(cell(delivery));
  }

  /** A handle for one thread at a time; see {@link ActorRef}. */
  public UntypedActorRef producer() {
    return new UntypedActorRef(lane());
  }

  /**
   * Sends a message.
   *
   * @throws IllegalArgumentException if the actor has no handler for its class
   */
  public void tell(Record message) {
    tell(handler(message), message);
  }

  /**
   * Sends a message and promises the reply.
   *
   * @throws IllegalArgumentException if the actor has no handler for its class, or the handler
   *     gives no reply
   */
  public CompletionStage<Record> ask(Record message) {
    MessageHandler<?, ?, ?> handler = handler(message);
    if (handler.reply().isEmpty()) {
      throw new IllegalArgumentException(type.id() + " gives no reply to "
          + message.getClass().getSimpleName() + "; use tell");
    }
    return ask(handler, message);
  }

  private MessageHandler<?, ?, ?> handler(Record message) {
    return type.handlerFor(Objects.requireNonNull(message, "message").getClass());
  }

  private <M extends Record> void tell(MessageHandler<?, M, ?> handler, Record message) {
    tell(handler.message(), handler.message().messageClass().cast(message));
  }

  private <M extends Record, R extends Record> CompletionStage<Record> ask(
      MessageHandler<?, M, R> handler, Record message) {
    MessageCodec<M> codec = handler.message();
    return ask(codec, codec.messageClass().cast(message), handler.reply().orElseThrow())
        .thenApply(reply -> reply);
  }
}
