package kernels.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Puts stamps of its clock on what it is asked for and on what it sends on. */
@RingKernel(id = "notary")
final class Notary {
  @RingMessage
  record Sign(int times) {}

  @RingMessage
  record Signed(long message, long first, long last, int wrong) {}

  @RingMessage
  record Hop(int left, long stamp) {}

  @RingMessage
  record Next(long actor) {}

  @RingMessage
  record Report(int hops) {}

  @RingMessage
  record Journey(int hops, int wrong, long last) {}

  private long next;
  private long latest;
  private int hops;
  private int wrong;

  @OnMessage
  void next(RingContext context, Next message) {
    next = message.actor();
  }

  /** Each stamp is behind the one before, the first behind the message's and what was given then. */
  @OnMessage
  Signed sign(RingContext context, Sign message) {
    long before = context.messageTime();
    int late = 0;
    if (latest != 0 && Long.compareUnsigned(before, latest) <= 0) {
      before = latest;
    }
    long first = 0;
    for (int i = 0; i < message.times(); i++) {
      long stamp = context.now();
      if (Long.compareUnsigned(stamp, before) <= 0) {
        late++;
      }
      first = i == 0 ? stamp : first;
      before = stamp;
    }
    latest = before;
    return new Signed(context.messageTime(), first, before, late);
  }

  /** What led to a message is before it. */
  @OnMessage
  void hop(RingContext context, Hop message) {
    hops++;
    if (Long.compareUnsigned(context.messageTime(), message.stamp()) <= 0) {
      wrong++;
    }
    latest = context.now();
    if (Long.compareUnsigned(latest, context.messageTime()) <= 0) {
      wrong++;
    }
    if (message.left() > 0) {
      context.send(next, new Hop(message.left() - 1, latest));
    }
  }

  @OnMessage
  Journey report(RingContext context, Report message) {
    return new Journey(hops, wrong + (message.hops() == hops ? 0 : 1), latest);
  }
}
