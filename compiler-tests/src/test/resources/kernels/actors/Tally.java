package kernels.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Handlers that show in which order they ran, fail on purpose or take their time. */
@RingKernel(id = "tally")
final class Tally {
  @RingMessage
  record Add(long amount) {}

  /** The digit goes to the end of the number. */
  @RingMessage
  record Digit(int digit) {}

  @RingMessage
  record Divide(int divisor) {}

  @RingMessage
  record Refuse(int code) {}

  @RingMessage
  record Work(int turns) {}

  @RingMessage
  record Total(long value, int handled, float mean) {}

  private long total;
  private int handled = 100;
  private float mean = 0.5f;

  @OnMessage
  Total add(RingContext context, Add message) {
    handled++;
    total += message.amount();
    mean += ((float) message.amount() - mean) / handled;
    return new Total(total, handled, mean);
  }

  @OnMessage
  void digit(RingContext context, Digit message) {
    handled++;
    total = total * 10 + message.digit();
  }

  @OnMessage
  Total divide(RingContext context, Divide message) {
    handled++;
    total = (int) total / message.divisor();
    return new Total(total, handled, mean);
  }

  @OnMessage
  void refuse(RingContext context, Refuse message) {
    total += 1000;
    if (message.code() != 0) {
      throw new IllegalStateException("refused");
    }
    handled++;
  }

  @OnMessage
  Total work(RingContext context, Work message) {
    handled++;
    int x = 1;
    for (int i = 0; i < message.turns(); i++) {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
    }
    total += x;
    return new Total(total, handled, mean);
  }
}
