package io.ringkernel.runtime;

import io.ringkernel.GpuContext;
import io.ringkernel.GridPos;

/**
 * The cell that one work item of a stencil kernel computes, on the JVM. Work item (x, y) has the
 * cell (x + halo, y + halo); work items beyond the inner cells, which come from rounding up to
 * whole blocks, have none. Generated launchers call {@link #of}.
 */
public final class GridCell implements GridPos {
  private final int x;
  private final int y;
  private final int width;
  private final int height;

  private GridCell(int x, int y, int width, int height) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }

  /** The cell of this work item; null where it has none. */
  public static GridCell of(GpuContext context, int width, int height, int halo) {
    int x = context.globalIdX() + halo;
    int y = context.globalIdY() + halo;
    return x < width - halo && y < height - halo ? new GridCell(x, y, width, height) : null;
  }

  /**
   * The launch over the inner cells of a grid.
   *
   * @throws IllegalArgumentException if there is no inner cell
   */
  public static Launch launch(int width, int height, int halo) {
    if (width <= 2 * halo || height <= 2 * halo) {
      throw new IllegalArgumentException("a grid of " + width + " x " + height
          + " has no cell inside a halo of " + halo + ": width and height must be more than "
          + 2 * halo);
    }
    return Launch.items(width - 2 * halo, height - 2 * halo);
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
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public float here(float[] field) {
    return field[y * width + x];
  }

  @Override
  public float north(float[] field) {
    return at(field, 0, -1);
  }

  @Override
  public float south(float[] field) {
    return at(field, 0, 1);
  }

  @Override
  public float east(float[] field) {
    return at(field, 1, 0);
  }

  @Override
  public float west(float[] field) {
    return at(field, -1, 0);
  }

  @Override
  public float at(float[] field, int dx, int dy) {
    return field[(y + dy) * width + x + dx];
  }

  @Override
  public void set(float[] field, float value) {
    field[y * width + x] = value;
  }
}
