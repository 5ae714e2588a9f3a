package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.Boundary;
import io.ringkernel.runtime.FastMethod;
import io.ringkernel.runtime.cpu.grid.Stream.Source;
import java.util.function.BooleanSupplier;

/** Takes the steps of a plan over a band of the grid; the arrays change in place. */
final class March {
  private final MarchPlan plan;
  private final RowForm form;
  private final GridSize size;
  private final FastMethod method;
  private final Object[] arguments;
  private final Slabs slabs;
  private final int firstRow;
  private final int lastRow;
  /** What a call is given, by step, by the slab in a cycle of all rings, and by row. */
  private final Object[][][][] calls;
  private final int cycle;
  private final Object[] border;
  private final int reads;
  private final int sets;

  /**
   * A march.
   *
   * @param arguments those of the kernel, of which scalars are taken
   * @param firstRow the first row that is computed, of those of a slab; lastRow the one behind the
   *     last
   */
  March(MarchPlan plan, GridSize size, FastMethod method, Object[] arguments, Slabs slabs,
      int firstRow, int lastRow) {
    this.plan = plan;
    this.form = plan.form;
    this.size = size;
    this.method = method;
    this.arguments = arguments;
    this.slabs = slabs;
    this.firstRow = firstRow;
    this.lastRow = lastRow;
    cycle = plan.streams.stream().mapToInt(Stream::depth).max().orElse(1);
    calls = new Object[plan.steps][cycle][slabs.count()][];
    reads = form.reads().size();
    sets = form.sets().size();
    border = new Object[reads + 2 * sets];
  }

  /** Takes the steps over a band, unless they are given up. */
  void run(Band band, BooleanSupplier isGivenUp) {
    int first = band.first();
    int last = band.last();
    int end = last + plan.steps * form.halo();
    for (int front = first - plan.steps * form.halo(); front < end; front++) {
      if (isGivenUp.getAsBoolean()) {
        return;
      }
      for (Stream stream : plan.streams) {
        if (stream.source != Source.STEP) {
          bring(band, stream, front - stream.lag, first - stream.reach(),
              last + stream.reach());
        }
      }
      for (int step = 0; step < plan.steps; step++) {
        int slab = front - plan.lag(step);
        int around = plan.around(step);
        if (slab >= first - around && slab < last + around && isInGrid(slab)) {
          compute(band, step, slab, slab >= first && slab < last);
        }
      }
    }
  }

  private boolean isInGrid(int slab) {
    return form.boundary() == Boundary.WRAP || slab >= 0 && slab < size.slabs();
  }

  private void bring(Band band, Stream stream, int slab, int first, int last) {
    if (slab < first || slab >= last || !isInGrid(slab)) {
      return;
    }
    Object from = band.holder(stream, slab);
    int start = band.start(stream, slab);
    Object[] rows = slabs.at(stream, slab);
    boolean isAllRead = stream.isReadAside() || plan.steps > 1;
    int begin = isAllRead ? 0 : slabs.place(firstRow);
    int end = isAllRead ? rows.length : slabs.place(lastRow);
    for (int i = begin; i < end; i++) {
      if (slabs.isOwn(i)) {
        System.arraycopy(from, start + slabs.row(i) * size.width(), rows[i], stream.shift,
            size.width());
        finish(stream, rows[i]);
      }
    }
  }

  /** Writes what lies beyond the ends of a row. */
  private void finish(Stream stream, Object row) {
    if (stream.isReadBeside() && form.boundary() != Boundary.INNER) {
      Lines.border(form, row, stream.shift, size.width(), form.halo());
    }
  }

  private void compute(Band band, int step, int slab, boolean isOfBand) {
    int margin = form.margin();
    int real = form.folded(slab, size.slabs());
    if (real < margin || real >= size.slabs() - margin) {
      keep(step, slab, firstRow, lastRow);
      return;
    }
    int begin = form.axes() == 2 ? 0 : Math.max(firstRow, margin);
    int end = form.axes() == 2 ? 1 : Math.min(lastRow, size.rows() - margin);
    boolean isAtBorder = form.boundary() != Boundary.WRAP
        && (slab < form.halo() || slab >= size.slabs() - form.halo());
    int count = plan.around(step) + size.width() - margin;
    for (int row = begin; row < end; row++) {
      int y = form.axes() == 2 ? real : row;
      int z = form.axes() == 2 ? 0 : real;
      Object[] call = isAtBorder ? fill(border, step, slab, row) : call(step, slab, row);
      method.row(call, arguments, 0, count, -plan.around(step) - margin, y - margin,
          form.axes() == 2 ? 0 : z - margin);
      for (int i = 0; i < sets; i++) {
        Object written = call[reads + i];
        Stream set = plan.sets[step][i];
        finish(set, written);
        if (plan.kept[step][i] != null) {
          ends(plan.kept[step][i], call[reads + sets + i], set, written);
        }
        if (isOfBand && plan.ends[step][i] >= 0) {
          System.arraycopy(written, set.shift + margin, band.array(plan.ends[step][i]),
              real * size.slab() + row * size.width() + margin, size.width() - 2 * margin);
        }
      }
    }
    keep(step, slab, firstRow, begin);
    keep(step, slab, end, lastRow);
  }

  /** Cells at the ends of a row that no step computes keep what they held. */
  private void ends(Stream kept, Object from, Stream set, Object written) {
    int margin = form.margin();
    int last = size.width() - margin;
    Lines.few(from, kept.shift, written, set.shift, margin);
    Lines.few(from, kept.shift + last, written, set.shift + last, margin);
  }

  /** Rows that no step computes keep what they held, where a later step reads them. */
  private void keep(int step, int slab, int begin, int end) {
    for (int i = 0; i < sets && plan.kept[step][i] != null; i++) {
      Stream kept = plan.kept[step][i];
      Stream set = plan.sets[step][i];
      for (int row = begin; row < end; row++) {
        System.arraycopy(slabs.at(kept, slab)[slabs.place(row)], kept.shift,
            slabs.at(set, slab)[slabs.place(row)], set.shift, size.width());
      }
    }
  }

  private Object[] call(int step, int slab, int row) {
    Object[][] rows = calls[step][slab & cycle - 1];
    int place = slabs.place(row);
    Object[] call = rows[place];
    if (call == null) {
      call = fill(new Object[border.length], step, slab, row);
      rows[place] = call;
    }
    return call;
  }

  private Object[] fill(Object[] call, int step, int slab, int row) {
    int place = slabs.place(row);
    for (int i = 0; i < reads; i++) {
      RowForm.Read read = form.reads().get(i);
      call[i] = slabs.at(plan.reads[step][i], slab + form.ahead(read))[place + form.aside(read)];
    }
    for (int i = 0; i < sets; i++) {
      call[reads + i] = slabs.at(plan.sets[step][i], slab)[place];
      Stream kept = plan.kept[step][i];
      call[reads + sets + i] = kept == null ? null : slabs.at(kept, slab)[place];
    }
    return call;
  }
}
