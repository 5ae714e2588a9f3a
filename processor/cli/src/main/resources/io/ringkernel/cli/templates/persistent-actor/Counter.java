package %package%;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** An actor: its fields are its state, it handles one message at a time. */
@RingKernel(id = "counter")
public final class Counter {
  /** Adds to the total. */
  @RingMessage
  public record Add(long amount) {}

  /** The answer. */
  @RingMessage
  public record Total(long value) {}

  private long total;

  @OnMessage
  Total add(RingContext context, Add message) {
    total += message.amount();
    return new Total(total);
  }
}
