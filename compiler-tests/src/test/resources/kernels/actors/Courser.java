package kernels.actors;

import io.ringkernel.Length;
import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Sends on, as many of them as its messages say, and tells what it knows of its messages. */
@RingKernel(id = "courser")
final class Courser {
  @RingMessage
  record Join(long next, long watcher) {}

  @RingMessage
  record Lap(int left, long sum) {}

  @RingMessage
  record Count(int turns) {}

  @RingMessage
  record Fan(int copies, long first, long second) {}

  @RingMessage
  record Batch(int stage, @Length(4) int[] values) {}

  @RingMessage
  record Misstep(int sends, int divisor) {}

  @RingMessage
  record Notice(int kind) {}

  @RingMessage
  record Later(long value) {}

  @RingMessage
  record Ended(long value) {}

  @RingMessage
  record Question(long number) {}

  @RingMessage
  record Facts(long self, long sender, long correlation, boolean cancelled, long handled,
      long counted, boolean stamped, long source, long tie) {}

  private long next;
  private long watcher;
  private long handled;
  private long counted;
  private long owed;
  private long source;
  private long tie;

  @OnMessage
  void join(RingContext context, Join message) {
    next = message.next();
    watcher = message.watcher();
  }

  /** Around a ring of actors until nothing is left, then to the one who watches. */
  @OnMessage
  void run(RingContext context, Lap lap) {
    handled++;
    counted += lap.sum();
    source = context.senderId();
    tie = context.correlation();
    if (lap.left() > 0) {
      pass(context, lap);
    } else if (watcher != 0) {
      context.send(watcher, new Count((int) lap.sum()));
    }
  }

  private void pass(RingContext context, Lap lap) {
    context.send(next, new Lap(lap.left() - 1, lap.sum() + 1));
  }

  /** Sends to itself until it has counted down. */
  @OnMessage
  void count(RingContext context, Count message) {
    counted += message.turns();
    handled++;
    if (message.turns() > 1 && watcher == 0) {
      context.send(context.selfId(), new Count(message.turns() - 1));
    }
  }

  @OnMessage
  void fan(RingContext context, Fan message) {
    for (int i = 0; i < message.copies(); i++) {
      context.send(i % 2 == 0 ? message.first() : message.second(), new Lap(0, i));
    }
    handled++;
  }

  /** A pipeline: each stage adds its number, the last one keeps the sum. */
  @OnMessage
  void stage(RingContext context, Batch batch) {
    handled++;
    int[] values = new int[4];
    for (int i = 0; i < 4; i++) {
      values[i] = batch.values()[i] + batch.stage();
      counted += values[i];
    }
    if (next != 0) {
      context.send(next, new Batch(batch.stage() * 10, values));
      context.send(watcher, batch);
    }
  }

  /** What was sent before the exception is on its way. */
  @OnMessage
  Facts stumble(RingContext context, Misstep message) {
    for (int i = 0; i < message.sends(); i++) {
      context.send(next, new Lap(0, 1));
    }
    handled += 100 / message.divisor();
    return facts(context);
  }

  @OnMessage
  void notice(RingContext context, Notice notice) {
    handled++;
    switch (notice.kind()) {
      case 0 -> context.publish("courses/one", notice);
      case 1 -> context.send("tallies/one", new Tally.Digit(7));
      case 2 -> context.send("nobody", notice);
      case 3 -> context.stop();
      case 4 -> context.log("a notice");
      default -> context.publish("courses/" + "two", new Lap(0, notice.kind()));
    }
  }

  /** The reply comes with the end of somebody else's message. */
  @OnMessage
  Facts later(RingContext context, Later message) {
    owed = context.deferReply();
    return null;
  }

  @OnMessage
  void ended(RingContext context, Ended message) {
    context.reply(owed, new Facts(context.selfId(), message.value(), 0, false, 0, 0, false,
        0, 0));
  }

  @OnMessage
  Facts answer(RingContext context, Question question) {
    handled++;
    return facts(context);
  }

  private Facts facts(RingContext context) {
    return new Facts(context.selfId(), context.senderId(), context.correlation(),
        context.isCancelled(), handled, counted, context.messageTime() != 0,
        source, tie);
  }
}
