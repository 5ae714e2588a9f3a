package io.ringkernel.runtime;

import io.ringkernel.RingContext;
import java.util.concurrent.CountDownLatch;

/** An actor as a user writes it; the messages that misbehave are for the tests. */
final class Counter {
  record Add(long amount) {}

  record Total(long value) {}

  /** The handler throws. */
  record Fail(int code) {}

  /** The handler waits until the test opens the gate. */
  record Hold(int unused) {}

  record Where(int unused) {}

  record Place(long self, long time, int blockDim, int globalId) {}

  /** The handler returns null. */
  record Nothing(int unused) {}

  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(int code) {
      super("code " + code);
    }
  }

  static volatile CountDownLatch gate = new CountDownLatch(0);
  static volatile CountDownLatch held = new CountDownLatch(0);

  private long total;

  Total add(RingContext context, Add message) {
    total += message.amount();
    return new Total(total);
  }

  void fail(RingContext context, Fail message) {
    total += 1_000;
    throw new Refused(message.code());
  }

  Total hold(RingContext context, Hold message) {
    held.countDown();
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Total(total);
  }

  Place where(RingContext context, Where message) {
    context.barrier();
    return new Place(context.selfId(), context.messageTime(),
        context.blockDimX() * context.blockDimY() * context.blockDimZ(), context.globalIdX());
  }

  Total nothing(RingContext context, Nothing message) {
    return null;
  }

  /** Makes handlers of {@link Hold} wait; opened again by counting the gate down. */
  static void closeGate() {
    held = new CountDownLatch(1);
    gate = new CountDownLatch(1);
  }
}
