package io.ringkernel;

/**
 * The cell that a stencil kernel computes. Rows grow to the south, columns to the east; the cell
 * (x, y) is element {@code y * width + x} of each array.
 */
public interface GridPos {
  /** Column of this cell. */
  int x();

  /** Row of this cell. */
  int y();

  /** Number of columns. */
  int width();

  /** Number of rows. */
  int height();

  /** The value of this cell. */
  float here(float[] field);

  /** The value one row up. */
  float north(float[] field);

  /** The value one row down. */
  float south(float[] field);

  /** The value one column to the right. */
  float east(float[] field);

  /** The value one column to the left. */
  float west(float[] field);

  /** The value {@code dx} columns to the right and {@code dy} rows down, both within the halo. */
  float at(float[] field, int dx, int dy);

  /** Stores the value of this cell. */
  void set(float[] field, float value);
}
