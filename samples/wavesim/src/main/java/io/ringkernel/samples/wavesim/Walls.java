package io.ringkernel.samples.wavesim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is drawn on a grid: air, and walls that take a share of the energy. Not thread-safe. */
final class Walls {
  private static final int MOST_MATERIALS = 255;
  private static final int PERCENT = 100;

  private final int width;
  private final int height;
  /** 0 is air, else one more than the place of its absorption in the list. */
  private final byte[] cells;
  private final List<Double> absorptions = new ArrayList<>();

  /** All air. */
  Walls(int width, int height) {
    this.width = width;
    this.height = height;
    cells = new byte[width * height];
  }

  /** Walls of one kind: {@code width * height} elements, row by row. */
  static Walls of(int width, int height, boolean[] solid, double absorption) {
    Walls walls = new Walls(width, height);
    byte material = walls.material(absorption);
    for (int cell = 0; cell < solid.length; cell++) {
      walls.cells[cell] = solid[cell] ? material : 0;
    }
    return walls;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int cell) {
    return cells[cell] != 0;
  }

  /** The share of the energy that a wall takes. */
  double absorption(int cell) {
    return absorptions.get((cells[cell] & 0xFF) - 1);
  }

  /** Makes a cell a wall. */
  void set(int cell, double absorption) {
    cells[cell] = material(absorption);
  }

  /** Makes everything air. */
  void clear() {
    Arrays.fill(cells, (byte) 0);
  }

  /** Draws walls. */
  void draw(Shape shape, double absorption) {
    fill(shape, material(absorption));
  }

  /** Draws air. */
  void erase(Shape shape) {
    fill(shape, (byte) 0);
  }

  private void fill(Shape shape, byte material) {
    double[] bounds = shape.bounds();
    int top = (int) Math.clamp(Math.floor(bounds[1]), 0, height);
    int bottom = (int) Math.clamp(Math.ceil(bounds[3]), -1, height - 1);
    int left = (int) Math.clamp(Math.floor(bounds[0]), 0, width);
    int right = (int) Math.clamp(Math.ceil(bounds[2]), -1, width - 1);
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        if (shape.covers(x, y)) {
          cells[y * width + x] = material;
        }
      }
    }
  }

  private byte material(double absorption) {
    int place = absorptions.indexOf(absorption);
    if (place < 0) {
      if (absorptions.size() == MOST_MATERIALS) {
        throw new IllegalArgumentException("a scene has at most " + MOST_MATERIALS
            + " different absorptions; use one of those again");
      }
      absorptions.add(absorption);
      place = absorptions.size() - 1;
    }
    return (byte) (place + 1);
  }

  /** For a page: 0 is air, else one more than the absorption in percent. */
  byte[] percents() {
    byte[] percents = new byte[cells.length];
    for (int cell = 0; cell < cells.length; cell++) {
      percents[cell] = at(cell) ? (byte) (1 + Math.round(PERCENT * absorption(cell))) : 0;
    }
    return percents;
  }

  /** Takes what a page holds. */
  void replace(byte[] percents) {
    for (byte percent : percents) {
      if (percent < 0 || percent > PERCENT + 1) {
        throw new IllegalArgumentException("a plan holds 0 for air and 1 to 101 for walls, not "
            + percent);
      }
    }
    clear();
    for (int cell = 0; cell < cells.length; cell++) {
      if (percents[cell] != 0) {
        set(cell, (percents[cell] - 1) / (double) PERCENT);
      }
    }
  }
}
