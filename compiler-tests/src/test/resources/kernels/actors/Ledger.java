package kernels.actors;

import io.ringkernel.GpuType;
import io.ringkernel.OnMessage;
import io.ringkernel.Restart;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Keeps its state over a restart; the state holds a record. */
@RingKernel(id = "ledger", restart = Restart.KEEP)
final class Ledger {
  @GpuType
  record Span(int low, int high) {}

  @RingMessage
  record Enter(int value) {}

  @RingMessage
  record Range(int low, int high, long sum) {}

  private Span range = new Span(Integer.MAX_VALUE, Integer.MIN_VALUE);
  private long sum;

  @OnMessage
  Range enter(RingContext context, Enter message) {
    sum += message.value();
    range = new Span(Math.min(range.low(), message.value()),
        Math.max(range.high(), message.value()));
    if (message.value() == 13) {
      throw new IllegalArgumentException();
    }
    return new Range(range.low(), range.high(), sum);
  }
}
