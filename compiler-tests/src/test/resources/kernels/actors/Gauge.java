package kernels.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Its state has three bytes: a word has parts of two actors. */
@RingKernel(id = "gauge")
final class Gauge {
  @RingMessage
  record Step(byte by) {}

  @RingMessage
  record Level(int value, boolean isOdd) {}

  private byte level;
  private boolean isOdd;
  private byte steps;

  @OnMessage
  Level step(RingContext context, Step step) {
    level += step.by();
    isOdd = level % 2 != 0;
    steps++;
    return new Level(level * 1000 + steps, isOdd);
  }
}
