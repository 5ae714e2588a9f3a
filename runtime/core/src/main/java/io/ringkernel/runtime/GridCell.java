package io.ringkernel.runtime;

import io.ringkernel.Grid;
import io.ringkernel.GridPos;

/** The cell that one work item of a stencil kernel computes, on the JVM. */
public final class GridCell implements GridPos {
  private final GridShape shape;
  private final int x;
  private final int y;
  private final int z;
  private final int width;
  private final int height;
  private final int depth;

  GridCell(GridShape shape, int x, int y, int z, int width, int height, int depth) {
    this.shape = shape;
    this.x = x;
    this.y = y;
    this.z = z;
    this.width = width;
    this.height = height;
    this.depth = depth;
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
    return z;
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
    return depth;
  }

  private int index(int dx, int dy, int dz) {
    int row = shape.coordinate(z, dz, depth) * height + shape.coordinate(y, dy, height);
    return row * width + shape.coordinate(x, dx, width);
  }

  private boolean isBeyond(int dx, int dy, int dz) {
    return shape.isBeyond(x, dx, width) || shape.isBeyond(y, dy, height)
        || shape.isBeyond(z, dz, depth);
  }

  private float remaining() {
    int distance = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
    return shape.remaining(shape.grid() == Grid.D2 ? distance
        : Math.min(distance, Math.min(z, depth - 1 - z)));
  }

  @Override
  public float at(float[] field, int dx, int dy, int dz) {
    return isBeyond(dx, dy, dz) ? (float) shape.beyond() : field[index(dx, dy, dz)];
  }

  @Override
  public void set(float[] field, float value) {
    field[index(0, 0, 0)] = value * remaining();
  }

  @Override
  public double at(double[] field, int dx, int dy, int dz) {
    return isBeyond(dx, dy, dz) ? shape.beyond() : field[index(dx, dy, dz)];
  }

  @Override
  public void set(double[] field, double value) {
    field[index(0, 0, 0)] = value * remaining();
  }

  @Override
  public int at(int[] field, int dx, int dy, int dz) {
    return isBeyond(dx, dy, dz) ? (int) shape.beyond() : field[index(dx, dy, dz)];
  }

  @Override
  public void set(int[] field, int value) {
    field[index(0, 0, 0)] = value;
  }
}
