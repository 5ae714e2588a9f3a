package kernels.actors;

import io.ringkernel.Length;
import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/**
 * A tile of a wave: some rows of a plane, whose first and last row go to the neighbours after each
 * step. It steps when the rows of both have come, in whichever order; what comes a step early waits
 * in the other half of the buffers. Commands take effect before the step that they name. A block
 * shares the cells and the rows.
 */
@RingKernel(id = "slab", blockSize = 12)
final class Slab {
  private static final int WIDTH = 8;
  private static final int HEIGHT = 4;
  private static final int CELLS = 32;
  private static final int LAST_ROW = 24;
  private static final int TWO_ROWS = 16;

  @RingMessage
  record Join(long above, long below, float c2) {}

  @RingMessage
  record Go(int until) {}

  @RingMessage
  record Row(int step, boolean fromAbove, @Length(WIDTH) float[] pressure) {}

  @RingMessage
  record Source(int step, int cell, float pressure) {}

  @RingMessage
  record Medium(int step, float c2) {}

  @RingMessage
  record Question(int nothing) {}

  @RingMessage
  record Field(int step, @Length(CELLS) float[] now) {}

  private final float[] now = new float[CELLS];
  private final float[] previous = new float[CELLS];
  private final float[] above = new float[TWO_ROWS];
  private final float[] below = new float[TWO_ROWS];
  private final int[] come = new int[2];
  private long upper;
  private long lower;
  private float c2;
  private int neighbours;
  private int step;
  private int until;
  private int sourceStep = -1;
  private int sourceCell;
  private float sourcePressure;
  private int mediumStep = -1;
  private float mediumC2;

  @OnMessage
  void join(RingContext context, Join message) {
    upper = message.above();
    lower = message.below();
    c2 = message.c2();
    neighbours = (upper == 0 ? 0 : 1) + (lower == 0 ? 0 : 1);
    come[0] = neighbours;
  }

  @OnMessage
  void go(RingContext context, Go message) {
    until = Math.max(until, message.until());
    advance(context);
  }

  @OnMessage
  void source(RingContext context, Source message) {
    sourceStep = message.step();
    sourceCell = message.cell();
    sourcePressure = message.pressure();
  }

  @OnMessage
  void medium(RingContext context, Medium message) {
    mediumStep = message.step();
    mediumC2 = message.c2();
  }

  @OnMessage
  void row(RingContext context, Row message) {
    int half = message.step() & 1;
    context.forEach(WIDTH, x -> {
      if (message.fromAbove()) {
        above[half * WIDTH + x] = message.pressure()[x];
        return;
      }
      below[half * WIDTH + x] = message.pressure()[x];
    });
    come[half]++;
    advance(context);
  }

  @OnMessage
  Field question(RingContext context, Question message) {
    float[] copy = new float[CELLS];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = now[i];
    }
    return new Field(step, copy);
  }

  /** At most two steps: for a third one a neighbour would have to be two ahead. */
  private void advance(RingContext context) {
    for (int turn = 0; turn < 2; turn++) {
      if (step < until && come[step & 1] == neighbours) {
        come[step & 1] = 0;
        compute(context);
        step++;
        tell(context);
      }
    }
  }

  private void compute(RingContext context) {
    if (mediumStep == step) {
      c2 = mediumC2;
    }
    int half = (step & 1) * WIDTH;
    context.forEach(CELLS, i -> {
      int x = i % WIDTH;
      int y = i / WIDTH;
      float here = now[i];
      float west = x > 0 ? now[i - 1] : here;
      float east = x < WIDTH - 1 ? now[i + 1] : here;
      float north = here;
      if (y > 0) {
        north = now[i - WIDTH];
      } else if (upper != 0) {
        north = above[half + x];
      }
      float south = here;
      if (y < HEIGHT - 1) {
        south = now[i + WIDTH];
      } else if (lower != 0) {
        south = below[half + x];
      }
      float laplacian = ((north + south) + (west + east)) - 4f * here;
      previous[i] = (2f * here + c2 * laplacian) - previous[i];
    });
    if (sourceStep == step) {
      previous[sourceCell] += sourcePressure;
    }
    context.forEach(now.length, i -> {
      float next = previous[i];
      previous[i] = now[i];
      now[i] = next;
    });
  }

  private void tell(RingContext context) {
    if (upper != 0) {
      float[] row = new float[WIDTH];
      context.forEach(WIDTH, x -> row[x] = now[x]);
      context.send(upper, new Row(step, false, row));
    }
    if (lower != 0) {
      float[] row = new float[WIDTH];
      context.forEach(WIDTH, x -> row[x] = now[LAST_ROW + x]);
      context.send(lower, new Row(step, true, row));
    }
  }
}
