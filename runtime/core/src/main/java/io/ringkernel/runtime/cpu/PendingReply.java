package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.spi.RuntimeStage;

/** The stage of one ask. Who asked may complete, cancel or time it out before the reply comes. */
final class PendingReply<R extends Record> extends RuntimeStage<R> {
  private final MessageCodec<R> codec;

  PendingReply(MessageCodec<R> codec) {
    this.codec = codec;
  }

  MessageCodec<R> codec() {
    return codec;
  }
}
