package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.runtime.FastMethod;
import io.ringkernel.runtime.Steps;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Steps over a grid. Its slabs, the rows of a plane or the planes of a space, are in bands; in each
 * pass every band is gone over once, by any thread. A band may be gone over again when its
 * neighbours have shown what they had to show in all passes before.
 */
public sealed interface GridMarch permits ResidentMarch, RingMarch {
  /** Rows shorter than that are quicker cell by cell. */
  int LEAST_WIDTH = 32;
  /** A single launch of fewer cells ends before rows would be made ready. */
  int LEAST_CELLS = 1 << 13;

  /** Bands of the grid. */
  int bands();

  /** How many times each band is gone over. */
  int passes();

  /** Whether the first band and the last are neighbours. */
  boolean isClosed();

  /**
   * What one thread needs.
   *
   * @param isGivenUp whether nobody wants the results any more
   * @param shown told the band whose neighbours need not wait for the end of its pass
   */
  Worker worker(BooleanSupplier isGivenUp, IntConsumer shown);

  /** Works on bands, one after the other. */
  @FunctionalInterface
  interface Worker {
    /** Does what a pass has to do for a band. */
    void run(int band, int pass);
  }

  /**
   * Steps as a march; empty where the kernel has no loop over rows, or the launch is not the one
   * that it is for: then it runs cell by cell, with all that may be thrown.
   *
   * @param items of the launch along x, y and z
   * @param threads that may take part
   */
  static Optional<GridMarch> of(FastMethod method, Steps steps, Object[] arguments,
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
    GridTask task = new GridTask(form, size, method, arguments, steps.arguments(arguments),
        steps.count(), threads);
    boolean isWorth = size.width() >= LEAST_WIDTH && task.slabs() >= threads
        && (steps.count() > 1 || size.cells() >= LEAST_CELLS);
    // passes are one more than steps at most, and are counted, too
    boolean isAsked = steps.count() == 1 || steps.count() < Integer.MAX_VALUE
        && steps.rotation().equals(form.rotation());
    if (!isWorth || !isAsked || !areFields(form, size.cells(), arguments)) {
      return Optional.empty();
    }
    Optional<ResidentMarch> resident = ResidentMarch.of(task);
    return Optional.of(resident.isPresent() ? resident.get() : new RingMarch(task));
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
          if (k != i && arguments[k] == field && (form.isChanged(i) || form.isChanged(k))) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
