package io.ringkernel.runtime;

import io.ringkernel.runtime.spi.ForwardingCell;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/** An actor whose messages get something to go with them where they have nothing. */
final class DeliveringCell extends ForwardingCell {
  private final Delivery delivery;

  private DeliveringCell(ActorCell cell, Delivery delivery) {
    super(cell);
    this.delivery = delivery;
  }

  /** That actor and that delivery, instead of any the actor had. */
  static ActorCell of(ActorCell cell, Delivery delivery) {
    Objects.requireNonNull(delivery, "delivery");
    return new DeliveringCell(cell instanceof DeliveringCell other ? other.actor() : cell,
        delivery);
  }

  @Override
  public <M extends Record> void tell(MessageCodec<M> codec, M message, Delivery ignored) {
    actor().tell(codec, message, delivery);
  }

  @Override
  public <M extends Record, R extends Record> CompletionStage<R> ask(MessageCodec<M> codec,
      M message, MessageCodec<R> reply, Delivery ignored) {
    return actor().ask(codec, message, reply, delivery);
  }

  @Override
  public ActorCell lane() {
    return new DeliveringCell(actor().lane(), delivery);
  }
}
