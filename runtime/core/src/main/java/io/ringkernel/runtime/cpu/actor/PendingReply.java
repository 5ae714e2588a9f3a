package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.spi.RuntimeStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/** The stage of one ask. Who asked may complete, cancel or time it out before the reply comes. */
final class PendingReply<R extends Record> extends RuntimeStage<R> implements Completion {
  private final MessageCodec<R> codec;
  private final Executor completions;
  /** Null where the wait ends with a deadline. */
  private final CpuActor<?> endless;

  /**
   * A reply that is not there.
   *
   * @param endless the actor that is asked, where no deadline ends the wait for it; else null
   */
  PendingReply(MessageCodec<R> codec, Executor completions, CpuActor<?> endless) {
    this.codec = codec;
    this.completions = completions;
    this.endless = endless;
  }

  /** Refuses a wait that nobody can end. */
  private void checkWait() {
    if (endless != null && endless.isOwnThread() && !isDone()) {
      throw new IllegalStateException("a handler of " + endless.name() + " waits for a reply of "
          + "its own actor, which would come after it; hang a function on the stage, or defer the "
          + "reply");
    }
  }

  @Override
  public R join() {
    checkWait();
    return super.join();
  }

  @Override
  public R get() throws InterruptedException, ExecutionException {
    checkWait();
    return super.get();
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
