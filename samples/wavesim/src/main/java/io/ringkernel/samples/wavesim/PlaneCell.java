package io.ringkernel.samples.wavesim;

import io.ringkernel.GridPos;

/**
 * A cell of a plane, to call the kernel method as plain Java; beyond the border lies the nearest
 * cell, as the kernel says. Moves from cell to cell; not thread-safe.
 */
final class PlaneCell implements GridPos {
  private final int width;
  private final int height;
  private int x;
  private int y;

  PlaneCell(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Moves to a cell. */
  PlaneCell at(int column, int row) {
    x = column;
    y = row;
    return this;
  }

  @Override
  public int x() {
    return x;
  }

  @Override
  public int y() {
    return y;
  }

  @Override
  public int z() {
    return 0;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public int depth() {
    return 1;
  }

  private int index(int dx, int dy) {
    return Math.clamp(y + dy, 0, height - 1) * width + Math.clamp(x + dx, 0, width - 1);
  }

  @Override
  public float at(float[] field, int dx, int dy, int dz) {
    return field[index(dx, dy)];
  }

  @Override
  public double at(double[] field, int dx, int dy, int dz) {
    return field[index(dx, dy)];
  }

  @Override
  public int at(int[] field, int dx, int dy, int dz) {
    return field[index(dx, dy)];
  }

  @Override
  public void set(float[] field, float value) {
    field[index(0, 0)] = value;
  }

  @Override
  public void set(double[] field, double value) {
    field[index(0, 0)] = value;
  }

  @Override
  public void set(int[] field, int value) {
    field[index(0, 0)] = value;
  }
}
