package kernels.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Spawns actors of another class, which send back. */
@RingKernel(id = "parent")
final class Parent {
  @RingMessage
  record Raise(int children, int laps) {}

  @RingMessage
  record Family(long children, long laps) {}

  private long children;
  private long laps;

  /** Each child gets to know its parent first; of a child without room nobody is told. */
  @OnMessage
  Family raise(RingContext context, Raise raise) {
    for (int i = 0; i < raise.children(); i++) {
      long child = context.spawn("courser");
      if (child != 0) {
        children++;
        context.send(child, new Courser.Join(0, context.selfId()));
        context.send(child, new Courser.Lap(0, raise.laps()));
      }
    }
    return new Family(children, laps);
  }

  @OnMessage
  void told(RingContext context, Courser.Count count) {
    laps += count.turns();
  }
}
