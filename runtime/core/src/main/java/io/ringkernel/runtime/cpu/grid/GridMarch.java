package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.runtime.FastMethod;
import io.ringkernel.runtime.Steps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Steps over a grid, in rounds of a few steps. The slabs are in bands; in a round each band is
 * marched over once, by any thread. Cells that bands have in common are computed by both. The
 * arrays change in place, so before a round each band sets aside what its neighbours read of it.
 */
public final class GridMarch {
  /** Rows shorter than that are quicker cell by cell. */
  private static final int LEAST_WIDTH = 32;
  /** A single launch of fewer cells ends before rows would be made ready. */
  private static final int LEAST_CELLS = 1 << 13;
  /** More steps in a round save little, and each adds slabs that two bands compute. */
  private static final int MOST_STEPS = 8;
  /** At most one slab in so many is computed twice for each step of a round. */
  private static final int SLABS_OF_STEP = 12;
  /** What the rings of a march may take, so that they stay in the cache of a core. */
  private static final long MOST_BYTES = 512 << 10;
  /** A band for each thread where there are fewer cells for each. */
  private static final long SHORT = 1 << 18;
  private static final int BANDS_OF_LONG = 4;

  private final RowForm form;
  private final GridSize size;
  private final FastMethod method;
  private final Object[] arguments;
  private final List<Object[]> turns;
  private final int count;
  private final int bands;
  private final int round;
  private final Map<Integer, MarchPlan> plans = new HashMap<>();
  private final Edges edges;

  private GridMarch(RowForm form, GridSize size, FastMethod method, Steps steps,
      Object[] arguments, int threads) {
    this.form = form;
    this.size = size;
    this.method = method;
    this.arguments = arguments;
    turns = steps.arguments(arguments);
    count = steps.count();
    int slabs = size.slabs() - 2 * form.margin();
    int wanted = size.cells() < SHORT * threads ? threads : threads * BANDS_OF_LONG;
    bands = Math.min(wanted, slabs);
    round = round(slabs / bands);
    plans.put(round, new MarchPlan(form, round));
    plans.put(lastRound(), new MarchPlan(form, lastRound()));
    int edge = plans.values().stream().mapToInt(MarchPlan::edge).max().orElse(0);
    edges = new Edges(edge, bands, size.slab());
  }

  /**
   * Steps as a march; empty where the kernel has no loop over rows, or the launch is not the one
   * that it is for: then it runs cell by cell, with all that may be thrown.
   *
   * @param items of the launch along x, y and z
   * @param threads that may take part
   */
  public static Optional<GridMarch> of(FastMethod method, Steps steps, Object[] arguments,
      List<Integer> items, int threads) {
    String text = method.grid();
    if (text.isEmpty() || steps.count() == 0) {
      return Optional.empty();
    }
    RowForm form = RowForm.of(text);
    int[] cells = {1, 1, 1};
    for (int axis = 0; axis < form.axes(); axis++) {
      cells[axis] = (Integer) arguments[arguments.length - form.axes() + axis];
      if (items.get(axis) < cells[axis] - 2 * form.margin()
          || cells[axis] <= form.margin() + form.halo()) {
        return Optional.empty();
      }
    }
    GridSize size = form.axes() == 2 ? new GridSize(cells[0], 1, cells[1])
        : new GridSize(cells[0], cells[1], cells[2]);
    boolean isWorth = size.width() >= LEAST_WIDTH
        && size.slabs() - 2 * form.margin() >= threads
        && (steps.count() > 1 || size.cells() >= LEAST_CELLS);
    // passes are one more than steps at most, and are counted, too
    boolean isAsked = steps.count() == 1 || steps.count() < Integer.MAX_VALUE
        && steps.rotation().equals(form.rotation());
    return isWorth && isAsked && areFields(form, size.cells(), arguments)
        ? Optional.of(new GridMarch(form, size, method, steps, arguments, threads))
        : Optional.empty();
  }

  /** Whether each field has all cells, and none that changes is given twice. */
  private static boolean areFields(RowForm form, long cells, Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      Object field = arguments[i];
      if (field.getClass().isArray()) {
        if (!Lines.isKnown(field) || Lines.length(field) < cells) {
          return false;
        }
        for (int k = 0; k < arguments.length; k++) {
          if (k != i && arguments[k] == field && (isChanged(form, i) || isChanged(form, k))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isChanged(RowForm form, int parameter) {
    return form.rotation().contains(parameter)
        || form.sets().stream().anyMatch(set -> set.parameter() == parameter);
  }

  /** How many steps a round has. */
  private int round(int slabsOfBand) {
    int most = form.rotation().isEmpty() ? 1
        : Math.min(Math.min(MOST_STEPS, count), slabsOfBand / (SLABS_OF_STEP * form.halo()));
    for (int steps = most; steps > 1; steps--) {
      if (bytes(new MarchPlan(form, steps), size.rows()) <= MOST_BYTES) {
        return steps;
      }
    }
    return 1;
  }

  private long bytes(MarchPlan plan, int rows) {
    long bytes = 0;
    for (Stream stream : plan.streams) {
      bytes += (long) stream.depth() * Lines.bytes(arguments[stream.parameter]);
    }
    return bytes * rows * plan.pitch(size.width());
  }

  private int lastRound() {
    return count - (rounds() - 1) * round;
  }

  private int rounds() {
    return Math.ceilDiv(count, round);
  }

  /** Bands of the grid. */
  public int bands() {
    return bands;
  }

  /** How many times all bands are gone over; all must be done before the next begins. */
  public int passes() {
    return rounds() + (edges.isUsed() ? 1 : 0);
  }

  private int first(int band) {
    return form.margin()
        + (int) ((long) (size.slabs() - 2 * form.margin()) * band / bands);
  }

  /** What one thread needs to work on bands, one after the other. */
  public final class Worker {
    private final BooleanSupplier isGivenUp;
    private final SpareRows spare = new SpareRows();
    private final Map<Integer, March> marches = new HashMap<>();

    private Worker(BooleanSupplier isGivenUp) {
      this.isGivenUp = isGivenUp;
    }

    /** Does what a pass has to do for a band. */
    public void run(int band, int pass) {
      int number = edges.isUsed() ? pass - 1 : pass;
      if (number >= 0) {
        march(band, number);
      }
      if (edges.isUsed() && number + 1 < rounds()) {
        setAside(band, number + 1);
      }
    }

    private void setAside(int band, int next) {
      for (int i = 0; i < arguments.length; i++) {
        if (arguments[i].getClass().isArray() && isChanged(form, i)) {
          edges.keep(next, band, i, arguments[i], first(band), first(band + 1));
        }
      }
    }

    private void march(int band, int number) {
      MarchPlan plan = plans.get(number + 1 < rounds() ? round : lastRound());
      Object[] now = turns.get((int) ((long) number * round % turns.size()));
      Band arrays = new Band(form, size, edges, number, band, bands, first(band),
          first(band + 1), now, arguments);
      if (plan.steps > 1 || form.axes() == 2) {
        marches.computeIfAbsent(plan.steps, _ -> new March(plan, size, method, arguments,
            new Slabs(plan, size, arguments, 0, size.rows(), spare), 0, size.rows()))
            .run(arrays, isGivenUp);
        return;
      }
      int rows = rowsOfBlock(plan);
      for (int row = 0; row < size.rows(); row += rows) {
        int end = Math.min(row + rows, size.rows());
        Slabs slabs = new Slabs(plan, size, arguments, row, end, spare);
        new March(plan, size, method, arguments, slabs, row, end).run(arrays, isGivenUp);
        slabs.close();
      }
    }

    /** In space, a band is taken in blocks of rows whose rings stay in the cache. */
    private int rowsOfBlock(MarchPlan plan) {
      long rows = MOST_BYTES / bytes(plan, 1) - 2 * form.halo();
      return (int) Math.min(size.rows(), Math.max(rows, 4 * form.halo()));
    }
  }

  /** What one thread needs. */
  public Worker worker(BooleanSupplier isGivenUp) {
    return new Worker(isGivenUp);
  }
}
