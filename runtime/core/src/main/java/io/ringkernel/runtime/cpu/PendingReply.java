package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.MessageCodec;
import java.util.concurrent.CompletableFuture;

/** The stage of one ask. Who asked may complete, cancel or time it out before the reply comes. */
final class PendingReply<R extends Record> extends CompletableFuture<R> {
  private final MessageCodec<R> codec;

  PendingReply(MessageCodec<R> codec) {
    this.codec = codec;
  }

  MessageCodec<R> codec() {
    return codec;
  }

  /** What {@code thenApply} and the like return is an ordinary stage. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }
}
