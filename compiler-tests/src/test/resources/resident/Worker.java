package resident;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Does what is asked for: also what never ends, and what fails. */
@RingKernel(id = "resident-worker")
public final class Worker {
  @RingMessage
  public record Turn(int times) {}

  @RingMessage
  public record Divide(int by) {}

  @RingMessage
  public record Result(long value) {}

  private long value = 840;

  @OnMessage
  Result turn(RingContext context, Turn turn) {
    int i = 0;
    while (turn.times() < 0 || i < turn.times()) {
      value ^= i;
      i++;
    }
    return new Result(value);
  }

  @OnMessage
  Result divide(RingContext context, Divide divide) {
    value = value / divide.by();
    return new Result(value);
  }
}
