package kernels.actors;

import io.ringkernel.Length;
import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Handlers that share turns in every place that Java lets them stand. */
@RingKernel(id = "crew", blockSize = 12)
final class Crew {
  private static final int ROOM = 40;

  @RingMessage
  record Fill(int count, long base, boolean twice, short step) {}

  @RingMessage
  record Seek(int limit) {}

  @RingMessage
  record Smooth(int rounds, @Length(ROOM) int[] values) {}

  @RingMessage
  record Table(int rows, int columns) {}

  @RingMessage
  record Divide(int by, int at) {}

  @RingMessage
  record Reach(int count) {}

  @RingMessage
  record Mix(int kind, float weight) {}

  @RingMessage
  record Spin(boolean inATurn) {}

  @RingMessage
  record Sum(long value, int handled) {}

  @RingMessage
  record Values(int handled, @Length(ROOM) int[] values) {}

  private final long[] wide = new long[ROOM];
  private final int[] narrow = new int[ROOM];
  private final float[] weights = new float[ROOM];
  private int handled;
  private long after;

  @OnMessage
  Sum fill(RingContext context, Fill message) {
    handled++;
    long base = message.base() * (message.twice() ? 2 : 1);
    context.forEach(message.count(), i -> wide[i] = base + (long) i * message.step());
    return new Sum(total(), handled);
  }

  /** Leaves the loop by a return, a break and at its end. */
  @OnMessage
  Sum seek(RingContext context, Seek message) {
    handled++;
    if (message.limit() < 0) {
      return new Sum(-1, handled);
    }
    int rounds = 0;
    for (int round = 0; round < 5; round++) {
      if (round == message.limit()) {
        break;
      }
      if (round % 2 == 1) {
        continue;
      }
      int now = round;
      context.forEach(ROOM, i -> {
        if (i % 3 == now % 3) {
          return;
        }
        wide[i] += now + 1;
      });
      rounds++;
      if (wide[1] > 1_000_000) {
        return new Sum(-2, rounds);
      }
    }
    return new Sum(total(), rounds);
  }

  /** An array of the handler, and one of the message. */
  @OnMessage
  Values smooth(RingContext context, Smooth message) {
    handled++;
    int[] now = new int[ROOM];
    int[] next = new int[ROOM];
    context.forEach(ROOM, i -> now[i] = message.values()[i]);
    int round = 0;
    do {
      context.forEach(ROOM, i -> {
        int left = i == 0 ? now[i] : now[i - 1];
        int right = i == ROOM - 1 ? now[i] : now[i + 1];
        next[i] = left + 2 * now[i] + right;
      });
      copy(context, next, now);
      round++;
    } while (round < message.rounds());
    return new Values(handled, now);
  }

  /** A forEach inside of another one. */
  @OnMessage
  Sum table(RingContext context, Table message) {
    handled++;
    context.forEach(message.rows(), row -> {
      context.forEach(message.columns(),
          column -> narrow[row * message.columns() + column] = row * 100 + column);
    });
    long sum = 0;
    for (int value : narrow) {
      sum += value;
    }
    return new Sum(sum, handled);
  }

  /** Throws in one turn; what stands behind it never happens. */
  @OnMessage
  Sum divide(RingContext context, Divide message) {
    handled++;
    context.forEach(ROOM, i -> {
      if (i == message.at()) {
        narrow[i] = 840 / message.by();
      }
    });
    after++;
    return new Sum(after, handled);
  }

  /** Throws in front of the turns, or in them, and has more of them behind. */
  @OnMessage
  Sum reach(RingContext context, Reach message) {
    handled++;
    narrow[message.count() - 1] = 1;
    context.forEach(message.count() + 20, i -> narrow[i] = 2);
    context.forEach(3, i -> wide[i] = -5);
    after++;
    return new Sum(after, handled);
  }

  /** Turns in branches of a switch. */
  @OnMessage
  Sum mix(RingContext context, Mix message) {
    handled++;
    float weight = message.weight() * 0.5f;
    boolean isHeavy = weight > 1f;
    float factor = message.weight();
    switch (message.kind()) {
      case 0 -> context.forEach(ROOM, i -> weights[i] = weight * i);
      case 1 -> {
        if (isHeavy) {
          context.forEach(ROOM, i -> weights[i] += isHeavy ? factor : weight);
        } else {
          context.forEach(ROOM / 2, i -> weights[2 * i] -= factor);
        }
      }
      default -> handled += 100;
    }
    float sum = 0;
    for (float value : weights) {
      sum += value;
    }
    return new Sum(Float.floatToRawIntBits(sum), handled);
  }

  /** Never ends, unless it is told to. */
  @OnMessage
  void spin(RingContext context, Spin message) {
    narrow[0] = 0;
    if (message.inATurn()) {
      context.forEach(ROOM, i -> {
        while (i == 5 && narrow[0] >= 0) {
          narrow[i] = i;
        }
      });
    }
    while (narrow[0] >= 0) {
      context.forEach(ROOM, i -> narrow[i] = i);
    }
  }

  private static void copy(RingContext context, int[] from, int[] to) {
    context.forEach(from.length, i -> to[i] = from[i]);
  }

  private long total() {
    long sum = 0;
    for (long value : wide) {
      sum = 31 * sum + value;
    }
    return sum;
  }
}
