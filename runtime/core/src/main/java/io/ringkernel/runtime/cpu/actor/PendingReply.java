package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.spi.RuntimeStage;
import java.util.concurrent.Executor;

/** The stage of one ask. Who asked may complete, cancel or time it out before the reply comes. */
final class PendingReply<R extends Record> extends RuntimeStage<R> implements Completion {
  private final MessageCodec<R> codec;
  private final Executor completions;

  PendingReply(MessageCodec<R> codec, Executor completions) {
    this.codec = codec;
    this.completions = completions;
  }

  @Override
  public Admission admit() {
    return isDone() ? Admission.CANCELLED : Admission.HANDLE;
  }

  @Override
  public boolean isAbandoned() {
    return isDone();
  }

  @Override
  public MessageCodec<R> replyCodec() {
    return codec;
  }

  @Override
  public void processed(Record reply, Runnable tooLate) {
    Class<R> type = codec.messageClass();
    if (type.isInstance(reply)) {
      settle(type.cast(reply), null, completions, tooLate);
    } else {
      failed(new ClassCastException("the handler replied with a " + reply.getClass().getName()
          + ", not a " + type.getName()), tooLate);
    }
  }

  @Override
  public void failed(Throwable cause, Runnable tooLate) {
    settle(null, cause, completions, tooLate);
  }
}
