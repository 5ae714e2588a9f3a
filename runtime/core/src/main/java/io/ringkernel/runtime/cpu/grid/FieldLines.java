package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.Boundary;

/**
 * What a band has of an array, in lines of its own. In a line the rows of all lanes follow each
 * other; the cell at x = 0 of the first lies at a place that is the same for all lines.
 */
final class FieldLines {
  private final LineLayout layout;
  /** The parameter whose array it is at the first step. */
  final int parameter;
  /** That array. */
  final Object array;
  final boolean isWritten;
  /** Whether steps write it and neighbours along the march are read of it. */
  final boolean isShown;
  private final boolean isReadAhead;
  /** By line, those before the first included, then by row, those beyond the border included. */
  private Object[][] lines;
  /** Those that a step writes; the same where it overwrites nothing that it still reads. */
  private Object[][] written;
  /** Cells at both ends of rows that no step computes; null where there are none. */
  private final Object ends;
  private int at;

  FieldLines(LineLayout layout, int parameter, Object array) {
    this.layout = layout;
    this.parameter = parameter;
    this.array = array;
    RowForm form = layout.form();
    isWritten = form.isWritten(parameter);
    isReadAhead = form.isReadAhead(parameter);
    isShown = isWritten && isReadAhead;
    int count = layout.fold().lines();
    lines = made(count);
    written = isWritten && form.loops() > 1 ? made(count) : lines;
    ends = isWritten && form.margin() > 0 ? Lines.made(array,
        count * layout.size().rows() * layout.fold().lanes() * 2 * form.margin()) : null;
  }

  private Object[][] made(int count) {
    int halo = layout.form().halo();
    Object[][] all = new Object[count + 2 * halo][];
    for (int line = isReadAhead ? -halo : 0; line < count + (isReadAhead ? halo : 0); line++) {
      all[line + halo] = made();
    }
    return all;
  }

  private Object[] made() {
    RowForm form = layout.form();
    int rows = layout.size().rows();
    int aside = layout.aside();
    Object[] line = new Object[rows + 2 * aside];
    for (int row = 0; row < rows; row++) {
      line[row + aside] = Lines.made(array, layout.length());
    }
    Object beyond = null;
    if (aside > 0 && form.isConstant()) {
      beyond = Lines.made(array, layout.length());
      Lines.fill(beyond, form.beyond());
    }
    for (int row = -aside; row < rows + aside; row++) {
      if (row < 0 || row >= rows) {
        line[row + aside] = form.isConstant() ? beyond
            : form.boundary() == Boundary.INNER ? null : line[form.folded(row, rows) + aside];
      }
    }
    return line;
  }

  /** The line of a row of slabs; the row may lie beyond the border. */
  Object line(int line, int row) {
    return lines[line + layout.form().halo()][row + layout.aside()];
  }

  /** The line to which a step writes a row. */
  Object written(int line, int row) {
    return written[line + layout.form().halo()][row + layout.aside()];
  }

  /** Notes where the cell at x = 0 of the first lane lies. */
  void at(int place) {
    at = place;
  }

  /** Notes that a step has written all at a place. */
  void writtenAt(int place) {
    Object[][] before = lines;
    lines = written;
    written = before;
    at = place;
  }

  /** Moves what lines hold to another place. */
  void move(int place) {
    if (place != at) {
      int length = layout.pitch() * layout.fold().lanes();
      for (Object[] rows : lines) {
        for (int row = 0; rows != null && row < layout.size().rows(); row++) {
          Object line = rows[row + layout.aside()];
          System.arraycopy(line, at - layout.border(), line, place - layout.border(), length);
        }
      }
    }
    at = place;
  }

  /** Moves what lines hold by so many places. */
  void moveBy(int places) {
    move(at + places);
  }

  /** Copies the band from the array; of what is never written, what lies around it, too. */
  void bring() {
    Fold fold = layout.fold();
    int around = isReadAhead && !isWritten ? layout.form().halo() : 0;
    for (int line = -around; line < fold.lines() + around; line++) {
      for (int lane = 0; lane < fold.lanes(); lane++) {
        bringSlab(line, lane, layout.first() + fold.start(lane) + line);
      }
    }
    if (ends != null) {
      keepEnds();
    }
  }

  private void bringSlab(int line, int lane, int slab) {
    RowForm form = layout.form();
    int real = form.folded(slab, layout.size().slabs());
    boolean isBeyond = real < 0 || real >= layout.size().slabs();
    for (int row = 0; row < layout.size().rows(); row++) {
      if (isBeyond) {
        fill(line, lane, row);
      } else {
        bringRow(line(line, row), lane, real, row, at);
        finish(line(line, row), lane, at);
      }
    }
  }

  /** Copies a row of the array to a place, where no step has computed it. */
  private void bringRow(Object line, int lane, int slab, int row, int place) {
    int width = layout.size().width();
    System.arraycopy(array, slab * layout.size().slab() + row * width, line,
        place + lane * layout.pitch(), width);
  }

  /** Copies the rows of a slab at the border, which no step computes, to where the others are. */
  void bringMargin(int line, int lane, int slab) {
    for (int row = 0; row < layout.size().rows(); row++) {
      bringRow(line(line, row), lane, slab, row, at);
    }
  }

  /** The same for rows at the border of slabs that a step computes, to a place. */
  void bringMargins(int line, int place) {
    int margin = layout.form().axes() == 2 ? 0 : layout.form().margin();
    for (int i = 0; i < margin; i++) {
      for (int lane = 0; lane < layout.fold().lanes(); lane++) {
        int slab = layout.first() + layout.fold().start(lane) + line;
        int last = layout.size().rows() - 1 - i;
        bringRow(written(line, i), lane, slab, i, place);
        bringRow(written(line, last), lane, slab, last, place);
      }
    }
  }

  /** Writes what lies beyond the border over a row. */
  void fill(int line, int lane, int row) {
    int begin = at + lane * layout.pitch() - layout.border();
    Lines.fill(line(line, row), begin, begin + layout.pitch(), layout.form().beyond());
  }

  private void finish(Object line, int lane, int place) {
    RowForm form = layout.form();
    if (layout.border() > 0) {
      Lines.border(form, line, place + lane * layout.pitch(), layout.size().width(),
          form.halo());
    }
  }

  private void keepEnds() {
    int margin = layout.form().margin();
    int width = layout.size().width();
    for (int line = 0; line < layout.fold().lines(); line++) {
      for (int row = 0; row < layout.size().rows(); row++) {
        for (int lane = 0; lane < layout.fold().lanes(); lane++) {
          int place = at + lane * layout.pitch();
          int kept = ends(line, row) + lane * 2 * margin;
          System.arraycopy(line(line, row), place, ends, kept, margin);
          System.arraycopy(line(line, row), place + width - margin, ends, kept + margin, margin);
        }
      }
    }
  }

  private int ends(int line, int row) {
    return (line * layout.size().rows() + row) * layout.fold().lanes() * 2
        * layout.form().margin();
  }

  /** Writes the ends of the rows of a line after a step has computed it at a place. */
  void finish(int line, int row, int place) {
    if (ends != null) {
      Lines.ends(ends, ends(line, row), layout.form().margin(), written(line, row), place,
          layout.size().width(), layout.fold().lanes(), layout.pitch());
    }
    for (int lane = 0; ends == null && lane < layout.fold().lanes(); lane++) {
      finish(written(line, row), lane, place);
    }
  }

  /** Copies a row, with what lies beyond its ends, from one line to another. */
  void copy(int from, int fromLane, int to, int toLane, int row) {
    int begin = at - layout.border();
    System.arraycopy(line(from, row), begin + fromLane * layout.pitch(), line(to, row),
        begin + toLane * layout.pitch(), layout.pitch());
  }

  /** Copies a row to memory of others. */
  void show(Object line, int lane, int place, Object memory, int index) {
    System.arraycopy(line, place - layout.border() + lane * layout.pitch(), memory,
        index, layout.pitch());
  }

  /** Copies a row from memory of others. */
  void take(Object memory, int index, int line, int lane, int row) {
    System.arraycopy(memory, index, line(line, row),
        at - layout.border() + lane * layout.pitch(), layout.pitch());
  }

  /** Copies what steps computed back to the array. */
  void putBack() {
    Fold fold = layout.fold();
    int margin = layout.form().margin();
    int asideMargin = layout.form().axes() == 2 ? 0 : margin;
    int width = layout.size().width();
    for (int line = 0; line < fold.lines(); line++) {
      for (int lane = 0; lane < fold.lanes(); lane++) {
        int slab = layout.first() + fold.start(lane) + line;
        for (int row = asideMargin; row < layout.size().rows() - asideMargin; row++) {
          System.arraycopy(line(line, row), at + lane * layout.pitch() + margin, array,
              slab * layout.size().slab() + row * width + margin, width - 2 * margin);
        }
      }
    }
  }
}
