package io.ringkernel.benchmarks.gpu;

import io.ringkernel.Length;
import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/**
 * A tile of the plane of {@link Kernels#wave2} as an actor: after each step the cells at its border
 * go to the tiles beside it. It holds both fields one behind the other, each with a halo; that of
 * even steps is the first. What a neighbour sends a step early is for the field that this step does
 * not read around a cell, so it goes to its place at once. The work items of a block share the
 * cells.
 */
@RingKernel(id = "bench-wave-tile", blockSize = 256)
public final class WaveTile {
  /** Cells along an edge. */
  public static final int EDGE = 32;

  private static final int SIDE = 34;
  private static final int FIELD = 1156;
  private static final int BOTH = 2312;
  private static final float C2 = 0.2f;

  private static final int NORTH = 0;
  private static final int SOUTH = 1;
  private static final int WEST = 2;
  private static final int EAST = 3;

  /** The tiles beside this one, 0 where the plane ends, and the place of its first cell. */
  @RingMessage
  public record Join(long north, long south, long west, long east, int left, int top) {}

  /** Takes steps until so many are done. */
  @RingMessage
  public record Go(int until) {}

  /** Cells after so many steps, for the halo of the one who gets them. */
  @RingMessage
  public record Border(int step, int side, @Length(EDGE) float[] values) {}

  /** Asks for a row. */
  @RingMessage
  public record Question(int row) {}

  /** A row of both fields after so many steps. */
  @RingMessage
  public record Answer(int step, @Length(EDGE) float[] now, @Length(EDGE) float[] before) {}

  private final float[] cells = new float[BOTH];
  /** Borders that have come, for an even step and for an odd one. */
  private final int[] come = new int[2];
  private long north;
  private long south;
  private long west;
  private long east;
  private int neighbours;
  private int step;
  private int until;

  /** What a cell holds before the first step; the second field is that of the step before. */
  public static float initial(int x, int y, int field) {
    int mixed = x * 374_761_393 + y * 668_265_263 + field * 974_634_777;
    mixed = (mixed ^ (mixed >>> 13)) * 1_274_126_177;
    return (mixed >>> 24) / 256f - 0.5f;
  }

  @OnMessage
  void join(RingContext context, Join message) {
    north = message.north();
    south = message.south();
    west = message.west();
    east = message.east();
    neighbours = (north == 0 ? 0 : 1) + (south == 0 ? 0 : 1) + (west == 0 ? 0 : 1)
        + (east == 0 ? 0 : 1);
    come[0] = neighbours;
    context.forEach(FIELD, i -> {
      int globalX = message.left() + i % SIDE - 1;
      int globalY = message.top() + i / SIDE - 1;
      cells[i] = initial(globalX, globalY, 0);
      cells[FIELD + i] = initial(globalX, globalY, 1);
    });
  }

  @OnMessage
  void go(RingContext context, Go message) {
    until = Math.max(until, message.until());
    advance(context);
  }

  @OnMessage
  void border(RingContext context, Border message) {
    int half = message.step() & 1;
    int side = message.side();
    int stride = side == NORTH || side == SOUTH ? 1 : SIDE;
    int start = 1;
    if (side == SOUTH) {
      start = (EDGE + 1) * SIDE + 1;
    } else if (side == WEST) {
      start = SIDE;
    } else if (side == EAST) {
      start = SIDE + EDGE + 1;
    }
    int first = half * FIELD + start;
    context.forEach(EDGE, i -> cells[first + i * stride] = message.values()[i]);
    come[half]++;
    advance(context);
  }

  @OnMessage
  Answer tell(RingContext context, Question question) {
    int now = (step & 1) * FIELD;
    int start = (question.row() + 1) * SIDE + 1;
    float[] first = new float[EDGE];
    float[] second = new float[EDGE];
    context.forEach(EDGE, i -> {
      first[i] = cells[now + start + i];
      second[i] = cells[FIELD - now + start + i];
    });
    return new Answer(step, first, second);
  }

  /** At most two steps: for a third one a neighbour would have to be two ahead. */
  private void advance(RingContext context) {
    while (isReady()) {
      take(context);
    }
  }

  private boolean isReady() {
    return step < until && come[step & 1] == neighbours;
  }

  private void take(RingContext context) {
    come[step & 1] = 0;
    compute(context);
    step++;
    send(context);
  }

  private void compute(RingContext context) {
    int now = (step & 1) * FIELD;
    int before = FIELD - now;
    int top = north == 0 ? 2 : 1;
    int bottom = south == 0 ? EDGE - 1 : EDGE;
    int left = west == 0 ? 2 : 1;
    int right = east == 0 ? EDGE - 1 : EDGE;
    context.forEach(EDGE * EDGE, cell -> {
      int x = cell % EDGE + 1;
      int y = cell / EDGE + 1;
      if (x < left || x > right || y < top || y > bottom) {
        return;
      }
      int i = y * SIDE + x;
      float here = cells[now + i];
      float laplacian = cells[now + i - 1] + cells[now + i + 1]
          + (cells[now + i - SIDE] + cells[now + i + SIDE]) - 4f * here;
      cells[before + i] = 2f * here - cells[before + i] + C2 * laplacian;
    });
  }

  private void send(RingContext context) {
    int now = (step & 1) * FIELD;
    float[] highest = new float[EDGE];
    float[] lowest = new float[EDGE];
    float[] leftmost = new float[EDGE];
    float[] rightmost = new float[EDGE];
    context.forEach(EDGE, i -> {
      highest[i] = cells[now + SIDE + 1 + i];
      lowest[i] = cells[now + EDGE * SIDE + 1 + i];
      leftmost[i] = cells[now + (i + 1) * SIDE + 1];
      rightmost[i] = cells[now + (i + 1) * SIDE + EDGE];
    });
    if (north != 0) {
      context.send(north, new Border(step, SOUTH, highest));
    }
    if (south != 0) {
      context.send(south, new Border(step, NORTH, lowest));
    }
    if (west != 0) {
      context.send(west, new Border(step, EAST, leftmost));
    }
    if (east != 0) {
      context.send(east, new Border(step, WEST, rightmost));
    }
  }
}
