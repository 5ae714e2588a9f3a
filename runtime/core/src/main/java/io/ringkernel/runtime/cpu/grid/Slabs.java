package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.Boundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The memory of one march: for each stream a ring of slabs, for each slab its rows. Rows beyond the
 * border of the grid are rows within it, by the boundary, or a row of what lies outside.
 */
final class Slabs {
  private final MarchPlan plan;
  private final GridSize size;
  private final int firstRow;
  private final int halo;
  private final int count;
  private final int pitch;
  /** By the place of the stream in the plan, then its slabs, then their rows. */
  private final Object[][][] rings;
  private final Map<Class<?>, Object[]> outside = new HashMap<>();
  private final List<Object> taken = new ArrayList<>();
  private final SpareRows spare;

  /**
   * Makes the rings.
   *
   * @param arrays by the position of the parameter
   * @param firstRow the first row that is computed, of those of a slab
   * @param lastRow the row behind the last
   */
  Slabs(MarchPlan plan, GridSize size, Object[] arrays, int firstRow, int lastRow,
      SpareRows spare) {
    this.plan = plan;
    this.size = size;
    this.firstRow = firstRow;
    this.spare = spare;
    halo = plan.form.axes() == 2 ? 0 : plan.form.halo();
    count = lastRow - firstRow + 2 * halo;
    pitch = plan.pitch(size.width());
    rings = new Object[plan.streams.size()][][];
    for (int place = 0; place < rings.length; place++) {
      Stream stream = plan.streams.get(place);
      Object like = arrays[stream.parameter];
      if (plan.form.isConstant()) {
        outside.computeIfAbsent(like.getClass(), _ -> outside(like));
      }
      Object[][] ring = new Object[stream.depth()][];
      for (int i = 0; i < ring.length; i++) {
        ring[i] = slab(like);
      }
      rings[place] = ring;
    }
  }

  private Object[] outside(Object like) {
    Object row = Lines.made(like, pitch);
    Lines.fill(row, plan.form.beyond());
    Object[] slab = new Object[count];
    Arrays.fill(slab, row);
    return slab;
  }

  private Object[] slab(Object like) {
    Object[] rows = new Object[count];
    for (int i = 0; i < count; i++) {
      if (isOwn(i)) {
        rows[i] = spare.take(like, pitch);
        taken.add(rows[i]);
      }
    }
    for (int i = 0; i < count; i++) {
      int row = firstRow - halo + i;
      if (rows[i] == null && plan.form.isConstant()) {
        rows[i] = outside.get(like.getClass())[0];
      } else if (rows[i] == null && plan.form.boundary() != Boundary.INNER) {
        rows[i] = rows[plan.form.folded(row, size.rows()) - firstRow + halo];
      }
    }
    return rows;
  }

  /** Gives the rows back. */
  void close() {
    taken.forEach(spare::giveBack);
  }

  /** Rows of a slab, with those around the ones that are computed. */
  int count() {
    return count;
  }

  /** The place in a slab of a row of the grid. */
  int place(int row) {
    return row - firstRow + halo;
  }

  /** Whether a place in a slab has memory of its own. */
  boolean isOwn(int place) {
    int row = firstRow - halo + place;
    if (row >= 0 && row < size.rows()) {
      return true;
    }
    if (plan.form.boundary() == Boundary.INNER || plan.form.isConstant()) {
      return false;
    }
    int seen = plan.form.folded(row, size.rows()) - firstRow + halo;
    return seen < 0 || seen >= count;
  }

  /** The row of the grid that is at a place with memory of its own. */
  int row(int place) {
    return plan.form.folded(firstRow - halo + place, size.rows());
  }

  /** The rows of a slab, which may lie beyond the border. */
  Object[] at(Stream stream, int slab) {
    int seen = slab;
    if (plan.form.boundary() != Boundary.WRAP && (slab < 0 || slab >= size.slabs())) {
      if (plan.form.isConstant()) {
        return outside.get(rings[stream.place()][0][halo].getClass());
      }
      seen = plan.form.folded(slab, size.slabs());
    }
    Object[][] ring = rings[stream.place()];
    return ring[seen & ring.length - 1];
  }
}
