package io.ringkernel;

/**
 * The cell that a stencil kernel computes. Columns grow to the east, rows to the south, layers
 * upwards; the cell (x, y, z) is element {@code (z * height + y) * width + x} of each array. A grid
 * of two axes is one layer: {@link #z}, {@link #depth}, {@code up}, {@code down} and the distances
 * of three axes are for {@link Grid#D3} alone.
 */
public interface GridPos {
  /** Column of this cell. */
  int x();

  /** Row of this cell. */
  int y();

  /** Layer of this cell. */
  int z();

  /** Number of columns. */
  int width();

  /** Number of rows. */
  int height();

  /** Number of layers. */
  int depth();

  /** The value of this cell. */
  default float here(float[] field) {
    return at(field, 0, 0, 0);
  }

  /** The value of this cell. */
  default double here(double[] field) {
    return at(field, 0, 0, 0);
  }

  /** The value of this cell. */
  default int here(int[] field) {
    return at(field, 0, 0, 0);
  }

  /** The value one row up, towards row 0. */
  default float north(float[] field) {
    return at(field, 0, -1, 0);
  }

  /** The value one row up, towards row 0. */
  default double north(double[] field) {
    return at(field, 0, -1, 0);
  }

  /** The value one row up, towards row 0. */
  default int north(int[] field) {
    return at(field, 0, -1, 0);
  }

  /** The value one row down. */
  default float south(float[] field) {
    return at(field, 0, 1, 0);
  }

  /** The value one row down. */
  default double south(double[] field) {
    return at(field, 0, 1, 0);
  }

  /** The value one row down. */
  default int south(int[] field) {
    return at(field, 0, 1, 0);
  }

  /** The value one column to the right. */
  default float east(float[] field) {
    return at(field, 1, 0, 0);
  }

  /** The value one column to the right. */
  default double east(double[] field) {
    return at(field, 1, 0, 0);
  }

  /** The value one column to the right. */
  default int east(int[] field) {
    return at(field, 1, 0, 0);
  }

  /** The value one column to the left. */
  default float west(float[] field) {
    return at(field, -1, 0, 0);
  }

  /** The value one column to the left. */
  default double west(double[] field) {
    return at(field, -1, 0, 0);
  }

  /** The value one column to the left. */
  default int west(int[] field) {
    return at(field, -1, 0, 0);
  }

  /** The value one layer up. */
  default float up(float[] field) {
    return at(field, 0, 0, 1);
  }

  /** The value one layer up. */
  default double up(double[] field) {
    return at(field, 0, 0, 1);
  }

  /** The value one layer up. */
  default int up(int[] field) {
    return at(field, 0, 0, 1);
  }

  /** The value one layer down, towards layer 0. */
  default float down(float[] field) {
    return at(field, 0, 0, -1);
  }

  /** The value one layer down, towards layer 0. */
  default double down(double[] field) {
    return at(field, 0, 0, -1);
  }

  /** The value one layer down, towards layer 0. */
  default int down(int[] field) {
    return at(field, 0, 0, -1);
  }

  /** The value {@code dx} columns to the right and {@code dy} rows down, within the halo. */
  default float at(float[] field, int dx, int dy) {
    return at(field, dx, dy, 0);
  }

  /** The value {@code dx} columns to the right and {@code dy} rows down, within the halo. */
  default double at(double[] field, int dx, int dy) {
    return at(field, dx, dy, 0);
  }

  /** The value {@code dx} columns to the right and {@code dy} rows down, within the halo. */
  default int at(int[] field, int dx, int dy) {
    return at(field, dx, dy, 0);
  }

  /** The value at a distance along three axes, each within the halo. */
  float at(float[] field, int dx, int dy, int dz);

  /** The value at a distance along three axes, each within the halo. */
  double at(double[] field, int dx, int dy, int dz);

  /** The value at a distance along three axes, each within the halo. */
  int at(int[] field, int dx, int dy, int dz);

  /** Stores the value of this cell. */
  void set(float[] field, float value);

  /** Stores the value of this cell. */
  void set(double[] field, double value);

  /** Stores the value of this cell. */
  void set(int[] field, int value);
}
