package io.ringkernel.benchmarks.actor;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import java.util.concurrent.CountDownLatch;

/** Bounces or counts messages, and answers questions; its fields are set before a message. */
@RingKernel(id = "bouncer", targets = "cpu")
final class Bouncer {
  @RingMessage
  record Go() {}

  @RingMessage
  record Question(long value) {}

  @RingMessage
  record Answer(long value) {}

  static final Go GO = new Go();

  /** The packed id of the other one; 0 where there is none. */
  long other;
  int left;
  CountDownLatch done;

  @OnMessage
  void go(RingContext context, Go go) {
    if (--left > 0) {
      if (other != 0) {
        context.send(other, GO);
      }
    } else {
      done.countDown();
    }
  }

  @OnMessage
  Answer answer(RingContext context, Question question) {
    return new Answer(question.value() + 1);
  }
}
