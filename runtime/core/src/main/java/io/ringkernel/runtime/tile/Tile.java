package io.ringkernel.runtime.tile;

import io.ringkernel.runtime.tile.TileLayout.Way;
import java.util.function.IntConsumer;

/**
 * Where a tile lies. Its arrays hold its own cells and, towards other tiles, a rim of cells that
 * belong to those; at a border of the grid there is none, so that a kernel's own boundary holds
 * there.
 *
 * @param number from 0
 * @param x along x
 * @param y along y
 * @param z along z
 */
public record Tile(int number, Span x, Span y, Span z) {
  /**
   * Along an axis.
   *
   * @param from the first own cell, in the grid
   * @param cells own cells
   * @param before cells of the rim in front of them
   * @param after cells of the rim behind them
   * @param all cells of the grid
   */
  public record Span(int from, int cells, int before, int after, int all) {
    /** Cells with the rim. */
    public int size() {
      return before + cells + after;
    }

    /** The cell of the grid that lies at a place of the tile's arrays. */
    int inGrid(int place) {
      return Math.floorMod(from - before + place, all);
    }

    /** First place and number of cells of the border towards a neighbour, or of the rim there. */
    private int first(int way, boolean rim) {
      if (way == 0) {
        return before;
      }
      return way < 0 ? rim ? 0 : before : rim ? before + cells : before + cells - after;
    }

    private int count(int way) {
      return way == 0 ? cells : way < 0 ? before : after;
    }
  }

  /** Columns of the tile's arrays, rim included. */
  public int width() {
    return x.size();
  }

  /** Rows of the tile's arrays, rim included. */
  public int height() {
    return y.size();
  }

  /** Layers of the tile's arrays, rim included. */
  public int depth() {
    return z.size();
  }

  /** Elements of the tile's arrays. */
  public int elements() {
    return width() * height() * depth();
  }

  /** The element of a cell of the grid; -1 where the cell belongs to another tile. */
  public int own(int column, int row, int layer) {
    int dx = column - x.from();
    int dy = row - y.from();
    int dz = layer - z.from();
    boolean isOwn = dx >= 0 && dx < x.cells() && dy >= 0 && dy < y.cells() && dz >= 0
        && dz < z.cells();
    return isOwn ? element(dx + x.before(), dy + y.before(), dz + z.before()) : -1;
  }

  /** Visits every element that holds a cell of the grid: the own one, or those in the rim. */
  public void each(int column, int row, int layer, IntConsumer element) {
    for (int dz = 0; dz < depth(); dz++) {
      for (int dy = 0; dy < height(); dy++) {
        for (int dx = 0; dx < width(); dx++) {
          if (x.inGrid(dx) == column && y.inGrid(dy) == row && z.inGrid(dz) == layer) {
            element.accept(element(dx, dy, dz));
          }
        }
      }
    }
  }

  private int element(int column, int row, int layer) {
    return (layer * height() + row) * width() + column;
  }

  /** The part of a field of the grid that lies in this tile and its rim. */
  public float[] cut(float[] field) {
    float[] part = new float[elements()];
    int i = 0;
    for (int layer = 0; layer < depth(); layer++) {
      for (int row = 0; row < height(); row++) {
        int start = (z.inGrid(layer) * y.all() + y.inGrid(row)) * x.all();
        for (int column = 0; column < width(); column++) {
          part[i++] = field[start + x.inGrid(column)];
        }
      }
    }
    return part;
  }

  /** Puts the own cells of a part into a field of the grid. */
  public void paste(float[] part, float[] field) {
    for (int layer = 0; layer < z.cells(); layer++) {
      for (int row = 0; row < y.cells(); row++) {
        System.arraycopy(part, element(x.before(), row + y.before(), layer + z.before()), field,
            ((z.from() + layer) * y.all() + y.from() + row) * x.all() + x.from(), x.cells());
      }
    }
  }

  /** How many cells a neighbour sees. */
  int borderCells(Way way) {
    return x.count(way.x()) * y.count(way.y()) * z.count(way.z());
  }

  /** Copies the border that a neighbour sees into values, or values of it into the rim. */
  void copy(Way way, boolean rim, float[] field, float[] values, int offset) {
    int count = x.count(way.x());
    int i = offset;
    for (int layer = 0; layer < z.count(way.z()); layer++) {
      for (int row = 0; row < y.count(way.y()); row++) {
        int start = element(x.first(way.x(), rim), row + y.first(way.y(), rim),
            layer + z.first(way.z(), rim));
        if (rim) {
          System.arraycopy(values, i, field, start, count);
        } else {
          System.arraycopy(field, start, values, i, count);
        }
        i += count;
      }
    }
  }
}
