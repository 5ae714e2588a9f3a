package io.ringkernel.runtime.tile;

import io.ringkernel.GridPos;
import io.ringkernel.runtime.GridShape;

/**
 * A cell of a grid whose values lie in the arrays of a tile, with a rim of cells around it: what a
 * stencil kernel that an actor calls computes. The compiler knows {@link #of}, so that such a call
 * has a device form; generated actors have it.
 */
public final class TileCell implements GridPos {
  private final int place;
  private final int stride;
  private final int x;
  private final int y;
  private final int width;
  private final int height;
  private final int layer;

  private TileCell(int place, int stride, int x, int y, int width, int height, int layer) {
    this.place = place;
    this.stride = stride;
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    this.layer = layer;
  }

  /**
   * A cell of a grid of two axes. Neighbours are read from the arrays, beyond the border of the
   * grid, too: who fills the rim says what lies there.
   *
   * @param place the element of the arrays that is the cell
   * @param stride elements from a row of the arrays to the next one
   * @param x the column in the grid
   * @param y the row in the grid
   * @param width columns of the grid
   * @param height rows of the grid
   * @param layer how many cells {@code Boundary.ABSORB} damps; 0 where the kernel has another
   *     boundary
   */
  public static GridPos of(int place, int stride, int x, int y, int width, int height,
      int layer) {
    return new TileCell(place, stride, x, y, width, height, layer);
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
    return place + dy * stride + dx;
  }

  private float remaining() {
    return layer == 0 ? 1 : GridShape.remaining(layer,
        Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y)));
  }

  @Override
  public float at(float[] field, int dx, int dy, int dz) {
    return field[index(dx, dy)];
  }

  @Override
  public void set(float[] field, float value) {
    field[place] = value * remaining();
  }

  @Override
  public double at(double[] field, int dx, int dy, int dz) {
    return field[index(dx, dy)];
  }

  @Override
  public void set(double[] field, double value) {
    field[place] = value * remaining();
  }

  @Override
  public int at(int[] field, int dx, int dy, int dz) {
    return field[index(dx, dy)];
  }

  @Override
  public void set(int[] field, int value) {
    field[place] = value;
  }
}
