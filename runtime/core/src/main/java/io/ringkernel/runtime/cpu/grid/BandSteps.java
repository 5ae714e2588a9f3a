package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.Boundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A band whose fields stay in lines of their own for all steps of a call. Each step stores a halo
 * before the place of the step before, as the loop over rows wants it; now and then all is moved
 * back.
 */
final class BandSteps {
  private final GridTask task;
  private final RowForm form;
  private final GridSize size;
  private final Shown shown;
  private final int band;
  private final int bands;
  private final LineLayout layout;
  private final Fold fold;
  private final int halo;
  private final List<FieldLines> fields;
  /** The fields that are set, by the turn of the rotation and the order of the form. */
  private final FieldLines[][] sets;
  /** By parameter, the place in {@code fields}; -1 where there is none. */
  private final int[] places;
  /** What a call is given, by turns of the rotation, by line and by row. */
  private final Object[][][][] calls;
  /** Where the step that is on stores the cell at x = 0. */
  private int place;

  BandSteps(GridTask task, int[] parameters, Shown shown, int band, int bands) {
    this.task = task;
    this.shown = shown;
    this.band = band;
    this.bands = bands;
    form = task.form();
    size = task.size();
    halo = form.halo();
    layout = layout(task, band, bands);
    fold = layout.fold();
    places = new int[task.arguments().length];
    Arrays.fill(places, -1);
    List<FieldLines> made = new ArrayList<>();
    for (int parameter : parameters) {
      places[parameter] = made.size();
      made.add(new FieldLines(layout, parameter, task.arguments()[parameter]));
    }
    fields = List.copyOf(made);
    sets = new FieldLines[Math.max(1, form.rotation().size())][form.sets().size()];
    for (int turn = 0; turn < sets.length; turn++) {
      for (int i = 0; i < sets[turn].length; i++) {
        sets[turn][i] = field(form.sets().get(i).parameter(), turn);
      }
    }
    // after two turns all that has lines twice is where it was
    calls = new Object[sets.length * Math.min(form.loops(), 2)][fold.lines()][size.rows()][];
  }

  static LineLayout layout(GridTask task, int band, int bands) {
    int first = task.first(band, bands);
    Fold fold = Fold.of(task.form(), task.first(band + 1, bands) - first, task.size().width());
    return new LineLayout(task.form(), task.size(), fold, first);
  }

  /** Copies the band and shows what neighbours read of it before the first step. */
  void bring() {
    place = layout.top() + halo;
    for (FieldLines field : fields) {
      field.at(layout.top() + age(field) * halo);
      field.bring();
      show(field, 0, layout.top() + age(field) * halo);
    }
  }

  /** How many steps before the first one an array would have been written; 1 where none does. */
  private int age(FieldLines field) {
    for (int age = 1; age <= sets.length; age++) {
      if (isWritten(field, sets.length - age)) {
        return age;
      }
    }
    return 1;
  }

  private boolean isWritten(FieldLines field, int step) {
    for (FieldLines set : sets[step % sets.length]) {
      if (set == field) {
        return true;
      }
    }
    return false;
  }

  /** Takes a step; {@code edges} is told when neighbours can read what it has shown. */
  void step(int step, Runnable edges) {
    if (place - halo < halo) {
      moveBack();
    }
    place -= halo;
    for (FieldLines field : fields) {
      if (!field.isWritten) {
        field.move(place + halo);
      } else if (field.isShown && (step == 0 || isWritten(field, step - 1))) {
        takeAround(field, step);
      }
    }
    int lines = fold.lines();
    int last = Math.max(halo, lines - halo);
    lines(step, 0, Math.min(halo, lines));
    lines(step, last, lines);
    for (FieldLines field : sets[step % sets.length]) {
      show(field, step + 1, place);
    }
    edges.run();
    lines(step, halo, last);
    for (FieldLines field : sets[step % sets.length]) {
      field.writtenAt(place);
    }
  }

  private void moveBack() {
    int by = layout.top() + halo - place;
    for (FieldLines field : fields) {
      field.moveBy(by);
    }
    place += by;
  }

  private void lines(int step, int begin, int end) {
    FieldLines[] written = sets[step % sets.length];
    int margin = form.margin();
    int asideMargin = form.axes() == 2 ? 0 : margin;
    int to = place + (fold.lanes() - 1) * layout.pitch() + size.width() - margin;
    for (int line = begin; line < end; line++) {
      int slab = layout.first() + line; // lanes other than the first are not asked where they are
      for (int row = asideMargin; row < size.rows() - asideMargin; row++) {
        task.method().row(call(step, line, row), task.arguments(), place + margin, to,
            -place - margin, (form.axes() == 2 ? slab : row) - margin,
            form.axes() == 2 ? 0 : slab - margin);
        for (FieldLines set : written) {
          set.finish(line, row, place);
        }
      }
      for (FieldLines set : written) {
        set.bringMargins(line, place);
      }
    }
  }

  private FieldLines field(int parameter, int step) {
    return fields.get(places[form.holder(parameter, step)]);
  }

  private Object[] call(int step, int line, int row) {
    Object[][] rows = calls[step % calls.length][line];
    Object[] call = rows[row];
    if (call == null) {
      int reads = form.reads().size();
      call = new Object[reads + form.sets().size()];
      for (int i = 0; i < reads; i++) {
        RowForm.Read read = form.reads().get(i);
        call[i] = field(read.parameter(), step).line(line + form.ahead(read),
            row + form.aside(read));
      }
      for (int i = 0; i < form.sets().size(); i++) {
        call[reads + i] = sets[step % sets.length][i].written(line, row);
      }
      rows[row] = call;
    }
    return call;
  }

  private void show(FieldLines field, int after, int at) {
    for (int slab = 0; field.isShown && slab < halo; slab++) {
      Object low = memory(field, after, band, false);
      Object high = memory(field, after, band, true);
      for (int row = 0; row < size.rows(); row++) {
        int index = shown.index(slab, row);
        int last = fold.lines() - halo + slab;
        boolean isBefore = after == 0;
        field.show(isBefore ? field.line(slab, row) : field.written(slab, row), 0, at, low,
            index);
        field.show(isBefore ? field.line(last, row) : field.written(last, row),
            fold.lanes() - 1, at, high, index);
      }
    }
  }

  private Object memory(FieldLines field, int after, int of, boolean isLast) {
    return shown.memory(after, of, places[field.parameter], isLast, field.array, halo);
  }

  /** Fills the lines before the first and behind the last: from lanes, neighbours, or borders. */
  private void takeAround(FieldLines field, int after) {
    for (int distance = 1; distance <= halo; distance++) {
      for (int lane = 0; lane < fold.lanes(); lane++) {
        int before = fold.start(lane) - distance;
        take(field, after, -distance, lane, before, Math.max(0, lane - 1));
        int behind = fold.start(lane) + fold.lines() - 1 + distance;
        take(field, after, fold.lines() - 1 + distance, lane, behind,
            Math.min(lane + 1, fold.lanes() - 1));
      }
    }
  }

  /**
   * Fills a line for one lane.
   *
   * @param slab of the band, or beside it
   * @param beside the lane that has it, where it is of the band
   */
  private void take(FieldLines field, int after, int line, int lane, int slab, int beside) {
    int real = layout.first() + slab;
    boolean isInGrid = real >= 0 && real < size.slabs();
    if (slab >= 0 && slab < fold.slabs()) {
      copy(field, slab - fold.start(beside), beside, line, lane);
    } else if (isInGrid && (real < form.margin() || real >= size.slabs() - form.margin())) {
      field.bringMargin(line, lane, real);
    } else if (isInGrid || form.boundary() == Boundary.WRAP) {
      int neighbour = Math.floorMod(slab < 0 ? band - 1 : band + 1, bands);
      Object memory = memory(field, after, neighbour, slab < 0);
      for (int row = 0; row < size.rows(); row++) {
        field.take(memory, shown.index(slab < 0 ? halo + slab : slab - fold.slabs(), row), line,
            lane, row);
      }
    } else if (form.isConstant()) {
      for (int row = 0; row < size.rows(); row++) {
        field.fill(line, lane, row);
      }
    } else {
      int seen = form.folded(real, size.slabs()) - layout.first();
      copy(field, seen - fold.start(fold.lane(seen)), fold.lane(seen), line, lane);
    }
  }

  private void copy(FieldLines field, int from, int fromLane, int line, int lane) {
    for (int row = 0; row < size.rows(); row++) {
      field.copy(from, fromLane, line, lane, row);
    }
  }

  /** Copies what steps wrote back to the arrays. */
  void putBack(int steps) {
    for (FieldLines field : fields) {
      boolean isChanged = false;
      for (int step = Math.max(0, steps - sets.length); step < steps; step++) {
        isChanged |= isWritten(field, step);
      }
      if (isChanged) {
        field.putBack();
      }
    }
  }
}
