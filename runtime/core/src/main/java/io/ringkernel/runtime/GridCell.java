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
  public float here(float[] field) {
    return at(field, 0, 0, 0);
  }

  @Override
  public float north(float[] field) {
    return at(field, 0, -1, 0);
  }

  @Override
  public float south(float[] field) {
    return at(field, 0, 1, 0);
  }

  @Override
  public float east(float[] field) {
    return at(field, 1, 0, 0);
  }

  @Override
  public float west(float[] field) {
    return at(field, -1, 0, 0);
  }

  @Override
  public float up(float[] field) {
    return at(field, 0, 0, 1);
  }

  @Override
  public float down(float[] field) {
    return at(field, 0, 0, -1);
  }

  @Override
  public float at(float[] field, int dx, int dy) {
    return at(field, dx, dy, 0);
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
  public double here(double[] field) {
    return at(field, 0, 0, 0);
  }

  @Override
  public double north(double[] field) {
    return at(field, 0, -1, 0);
  }

  @Override
  public double south(double[] field) {
    return at(field, 0, 1, 0);
  }

  @Override
  public double east(double[] field) {
    return at(field, 1, 0, 0);
  }

  @Override
  public double west(double[] field) {
    return at(field, -1, 0, 0);
  }

  @Override
  public double up(double[] field) {
    return at(field, 0, 0, 1);
  }

  @Override
  public double down(double[] field) {
    return at(field, 0, 0, -1);
  }

  @Override
  public double at(double[] field, int dx, int dy) {
    return at(field, dx, dy, 0);
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
  public int here(int[] field) {
    return at(field, 0, 0, 0);
  }

  @Override
  public int north(int[] field) {
    return at(field, 0, -1, 0);
  }

  @Override
  public int south(int[] field) {
    return at(field, 0, 1, 0);
  }

  @Override
  public int east(int[] field) {
    return at(field, 1, 0, 0);
  }

  @Override
  public int west(int[] field) {
    return at(field, -1, 0, 0);
  }

  @Override
  public int up(int[] field) {
    return at(field, 0, 0, 1);
  }

  @Override
  public int down(int[] field) {
    return at(field, 0, 0, -1);
  }

  @Override
  public int at(int[] field, int dx, int dy) {
    return at(field, dx, dy, 0);
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
