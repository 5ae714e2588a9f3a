package io.ringkernel.runtime;

import java.util.concurrent.CompletionStage;

/** A running actor as a back end keeps it; what every reference delegates to. */
public interface ActorCell {
  /** Sends a message. */
  <M extends Record> void tell(MessageCodec<M> codec, M message);

  /** Sends a message and promises the reply. */
  <M extends Record, R extends Record> CompletionStage<R> ask(MessageCodec<M> codec, M message,
      MessageCodec<R> reply);
}
