package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.Area.Activity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Calls the kernel method for one cell after the other; {@link WaveMode} says in which ways. */
final class LoopEngine implements PartwiseEngine {
  /** Beyond the pressure that any source gives; what grows without end is cut here. */
  static final float LIMIT = 1f;

  private final WaveMode mode;
  private final Medium medium;
  private final int unit;
  private final int[] order;
  private final boolean[] fresh;
  private final SplittableRandom random = new SplittableRandom(1);
  private final PlaneCell place;
  private float[] now;
  private float[] previous;
  private int done;
  private int last;
  private long mixed;
  private long cut;

  LoopEngine(WaveMode mode, Medium medium) {
    this.mode = mode;
    this.medium = medium;
    place = new PlaneCell(medium.width(), medium.height());
    unit = mode == WaveMode.ROW_BY_ROW ? medium.width() : 1;
    boolean chaotic = mode == WaveMode.CHAOTIC;
    order = new int[chaotic ? medium.cells() : 0];
    fresh = new boolean[order.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    now = new float[medium.cells()];
    previous = new float[medium.cells()];
  }

  @Override
  public WaveMode mode() {
    return mode;
  }

  @Override
  public int parts() {
    return medium.cells() / unit;
  }

  @Override
  public boolean part(int source, float drive) {
    if (order.length > 0) {
      chaotic(source, drive);
    } else {
      last = done;
      for (int cell = done; cell < done + unit; cell++) {
        compute(cell, source, drive);
      }
    }
    done += unit;
    if (done < medium.cells()) {
      return false;
    }
    done = 0;
    if (order.length == 0) {
      float[] next = previous;
      previous = now;
      now = next;
    }
    return true;
  }

  private void compute(int cell, int source, float drive) {
    int x = cell % medium.width();
    int y = cell / medium.width();
    WaveKernels.step(place.at(x, y), Medium.C2, medium.gain(), medium.faces(),
        now, previous);
    if (cell == source) {
      medium.drive(cell, drive, previous);
    }
  }

  /** The kernel has put the next pressure of the cell in place of the one before: they change. */
  private void chaotic(int source, float drive) {
    if (done == 0) {
      shuffle();
    }
    int cell = order[done];
    mixed += freshNeighbours(cell);
    compute(cell, source, drive);
    float next = Math.clamp(previous[cell], -LIMIT, LIMIT);
    cut += next == previous[cell] ? 0 : 1;
    previous[cell] = now[cell];
    now[cell] = next;
    fresh[cell] = true;
    last = cell;
  }

  private void shuffle() {
    Arrays.fill(fresh, false);
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int cell = order[i];
      order[i] = order[other];
      order[other] = cell;
    }
  }

  private int freshNeighbours(int cell) {
    int x = cell % medium.width();
    int width = medium.width();
    return medium.wall(cell) ? 0
        : isFresh(x > 0, cell - 1) + isFresh(x < width - 1, cell + 1)
            + isFresh(cell >= width, cell - width)
            + isFresh(cell + width < fresh.length, cell + width);
  }

  private int isFresh(boolean inside, int cell) {
    return inside && fresh[cell] && !medium.wall(cell) ? 1 : 0;
  }

  @Override
  public boolean isAmidStep() {
    return done > 0;
  }

  @Override
  public List<Area> focus() {
    return List.of(new Area(last % medium.width(), last / medium.width(), unit, 1,
        Activity.COMPUTED));
  }

  @Override
  public String place() {
    int y = last / medium.width();
    return unit > 1 ? "row " + y : "cell " + last % medium.width() + ", " + y;
  }

  @Override
  public float[] shown() {
    float[] shown = now.clone();
    if (order.length == 0) {
      System.arraycopy(previous, 0, shown, 0, done);
    }
    return shown;
  }

  @Override
  public String oddity() {
    return mode != WaveMode.CHAOTIC ? ""
        : String.format(Locale.ROOT, "%,d reads saw a neighbour that was a step ahead; %,d times a"
            + " pressure was cut at %s", mixed, cut, LIMIT);
  }

  @Override
  public float pressure(int cell) {
    return now[cell];
  }

  @Override
  public void begin(float[] before, float[] start) {
    System.arraycopy(before, 0, previous, 0, previous.length);
    System.arraycopy(start, 0, now, 0, now.length);
    done = 0;
  }

  @Override
  public float[] pressure() {
    return now.clone();
  }

  @Override
  public float[] before() {
    return previous.clone();
  }

  @Override
  public void close() {
    // Arrays only: nothing to release.
  }
}
