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
  float here(float[] field);

  /** The value of this cell. */
  double here(double[] field);

  /** The value of this cell. */
  int here(int[] field);

  /** The value one row up, towards row 0. */
  float north(float[] field);

  /** The value one row up, towards row 0. */
  double north(double[] field);

  /** The value one row up, towards row 0. */
  int north(int[] field);

  /** The value one row down. */
  float south(float[] field);

  /** The value one row down. */
  double south(double[] field);

  /** The value one row down. */
  int south(int[] field);

  /** The value one column to the right. */
  float east(float[] field);

  /** The value one column to the right. */
  double east(double[] field);

  /** The value one column to the right. */
  int east(int[] field);

  /** The value one column to the left. */
  float west(float[] field);

  /** The value one column to the left. */
  double west(double[] field);

  /** The value one column to the left. */
  int west(int[] field);

  /** The value one layer up. */
  float up(float[] field);

  /** The value one layer up. */
  double up(double[] field);

  /** The value one layer up. */
  int up(int[] field);

  /** The value one layer down, towards layer 0. */
  float down(float[] field);

  /** The value one layer down, towards layer 0. */
  double down(double[] field);

  /** The value one layer down, towards layer 0. */
  int down(int[] field);

  /** The value {@code dx} columns to the right and {@code dy} rows down, within the halo. */
  float at(float[] field, int dx, int dy);

  /** The value {@code dx} columns to the right and {@code dy} rows down, within the halo. */
  double at(double[] field, int dx, int dy);

  /** The value {@code dx} columns to the right and {@code dy} rows down, within the halo. */
  int at(int[] field, int dx, int dy);

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
