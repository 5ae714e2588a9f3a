package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.Boundary;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Steps in rounds of a few, for grids that are larger than caches and for calls of few steps. In a
 * round each band is marched over once; of each row one copy comes in and one goes out. Cells that
 * bands have in common are computed by both. The arrays change in place, so before a round each
 * band sets aside what its neighbours read of it.
 */
final class RingMarch implements GridMarch {
  /** More steps in a round save little, and each adds slabs that two bands compute. */
  private static final int MOST_STEPS = 8;
  /** At most one slab in so many is computed twice for each step of a round. */
  private static final int SLABS_OF_STEP = 12;
  /** What the rings of a march may take, so that they stay in the cache of a core. */
  private static final long MOST_BYTES = 512 << 10;
  /** A band for each thread where there are fewer cells for each. */
  private static final long SHORT = 1 << 18;
  private static final int BANDS_OF_LONG = 4;

  private final GridTask task;
  private final RowForm form;
  private final GridSize size;
  private final Object[] arguments;
  private final int count;
  private final int bands;
  private final int round;
  private final Map<Integer, MarchPlan> plans = new HashMap<>();
  private final Edges edges;

  RingMarch(GridTask task) {
    this.task = task;
    form = task.form();
    size = task.size();
    arguments = task.arguments();
    count = task.count();
    bands = task.bands(size.cells() < SHORT * task.threads() ? task.threads()
        : task.threads() * BANDS_OF_LONG);
    MarchPlan plan = plan(task.slabs() / bands);
    round = plan.steps;
    plans.put(round, plan);
    plans.computeIfAbsent(lastRound(), steps -> new MarchPlan(form, steps));
    int edge = plans.values().stream().mapToInt(MarchPlan::edge).max().orElse(0);
    edges = new Edges(edge, bands, size.slab());
  }

  /** What a round does: as many steps as it is worth to take. */
  private MarchPlan plan(int slabsOfBand) {
    int most = form.rotation().isEmpty() ? 1
        : Math.min(Math.min(MOST_STEPS, count),
            slabsOfBand / (SLABS_OF_STEP * Math.max(1, form.halo())));
    for (int steps = most; steps > 1; steps--) {
      MarchPlan plan = new MarchPlan(form, steps);
      if (bytes(plan, size.rows()) <= MOST_BYTES) {
        return plan;
      }
    }
    return new MarchPlan(form, 1);
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

  @Override
  public int bands() {
    return bands;
  }

  @Override
  public int passes() {
    return rounds() + (edges.isUsed() ? 1 : 0);
  }

  @Override
  public boolean isClosed() {
    return form.boundary() == Boundary.WRAP;
  }

  private int first(int band) {
    return task.first(band, bands);
  }

  /** What one thread needs to work on bands, one after the other. */
  private final class OfThread implements Worker {
    private final BooleanSupplier isGivenUp;
    private final SpareRows spare = new SpareRows();
    private final Map<Integer, March> marches = new HashMap<>();

    private OfThread(BooleanSupplier isGivenUp) {
      this.isGivenUp = isGivenUp;
    }

    @Override
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
        if (arguments[i].getClass().isArray() && form.isChanged(i)) {
          edges.keep(next, band, i, arguments[i], first(band), first(band + 1));
        }
      }
    }

    private void march(int band, int number) {
      MarchPlan plan = plans.get(number + 1 < rounds() ? round : lastRound());
      Object[] now = task.turns().get((int) ((long) number * round % task.turns().size()));
      Band arrays = new Band(form, size, edges, number, band, bands, first(band),
          first(band + 1), now, arguments);
      if (plan.steps > 1 || form.axes() == 2) {
        marches.computeIfAbsent(plan.steps, _ -> new March(plan, size, task.method(), arguments,
            new Slabs(plan, size, arguments, 0, size.rows(), spare), 0, size.rows()))
            .run(arrays, isGivenUp);
        return;
      }
      int rows = rowsOfBlock(plan);
      for (int row = 0; row < size.rows(); row += rows) {
        int end = Math.min(row + rows, size.rows());
        Slabs slabs = new Slabs(plan, size, arguments, row, end, spare);
        new March(plan, size, task.method(), arguments, slabs, row, end).run(arrays, isGivenUp);
        slabs.close();
      }
    }

    /** In space, a band is taken in blocks of rows whose rings stay in the cache. */
    private int rowsOfBlock(MarchPlan plan) {
      long rows = MOST_BYTES / bytes(plan, 1) - 2 * form.halo();
      return (int) Math.min(size.rows(), Math.max(rows, Math.max(1, 4 * form.halo())));
    }
  }

  @Override
  public Worker worker(BooleanSupplier isGivenUp, IntConsumer shown) {
    return new OfThread(isGivenUp);
  }
}
