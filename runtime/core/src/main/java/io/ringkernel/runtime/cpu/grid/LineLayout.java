package io.ringkernel.runtime.cpu.grid;

/**
 * How lines of a band are laid out, the same for all fields.
 *
 * @param first slab of the band
 */
record LineLayout(RowForm form, GridSize size, Fold fold, int first) {
  /** Steps after which contents are moved back to where they began. */
  private static final int STEPS = 32;

  /** Cells beyond each end of a row that have a place in the line. */
  int border() {
    return form.margin() > 0 ? 0 : form.halo();
  }

  /** Elements from a row to that of the next lane. */
  int pitch() {
    return size.width() + 2 * border();
  }

  /** Rows beyond the border of a slab. */
  int aside() {
    return form.axes() == 2 ? 0 : form.halo();
  }

  /** Where the first step stores the cell at x = 0; each later one does so a halo before. */
  int top() {
    return (STEPS + 1) * form.halo();
  }

  /** Elements of a line. */
  int length() {
    int oldest = Math.max(1, form.rotation().size());
    return top() + (oldest + 1) * form.halo() + pitch() * fold.lanes() + form.halo();
  }
}
