package io.ringkernel.runtime;

import io.ringkernel.Boundary;
import io.ringkernel.GpuContext;
import io.ringkernel.Grid;
import io.ringkernel.runtime.spi.GridPart;

/**
 * What the declaration of a stencil kernel says, on the JVM. Generated launchers have one for each.
 *
 * @param halo the farthest neighbour along an axis, in cells
 * @param outside what {@link Boundary#CONSTANT} reads
 * @param layer how many cells {@link Boundary#ABSORB} damps
 */
public record GridShape(Grid grid, int halo, Boundary boundary, double outside, int layer) {
  private static final float DAMPING = 0.08f;

  /**
   * The launch over the cells of a grid.
   *
   * @throws IllegalArgumentException if there is no cell to compute, or more than arrays hold, or
   *     if it is a part of a grid for which this kernel does not give what the whole would
   */
  public Launch launch(int width, int height) {
    check("%d x %d".formatted(width, height), Math.min(width, height), "width and height");
    check(width, height, 1);
    return Launch.items(width - 2 * margin(), height - 2 * margin());
  }

  /**
   * The launch over the cells of a grid of three axes.
   *
   * @throws IllegalArgumentException if there is no cell to compute, or more than arrays hold, or
   *     if it is a part of a grid for which this kernel does not give what the whole would
   */
  public Launch launch(int width, int height, int depth) {
    check("%d x %d x %d".formatted(width, height, depth), Math.min(Math.min(width, height), depth),
        "width, height and depth");
    check(width, height, depth);
    return Launch.items(width - 2 * margin(), height - 2 * margin(), depth - 2 * margin());
  }

  private void check(String size, int smallest, String names) {
    boolean isInner = boundary == Boundary.INNER;
    int least = isInner ? 2 * halo : halo;
    if (smallest <= least) {
      throw new IllegalArgumentException("a grid of " + size + (isInner
          ? " has no cell inside a halo of " + halo
          : " is too small for a halo of " + halo) + ": " + names + " must be more than " + least);
    }
  }

  private void check(int width, int height, int depth) {
    if ((long) width * height > Integer.MAX_VALUE / depth) {
      throw new IllegalArgumentException("a grid of " + width + " x " + height
          + (grid == Grid.D2 ? "" : " x " + depth) + " has more cells than a Java array elements: "
          + "launch parts of it");
    }
    GridPart part = GridPart.current();
    if (part != null && part.isOf(width, height, depth)) {
      part.check(boundary, halo);
    }
  }

  /** How far the cell of a work item is from its position. */
  private int margin() {
    return boundary == Boundary.INNER ? halo : 0;
  }

  /** The cell of this work item; null where it has none. */
  public GridCell cell(GpuContext context, int width, int height) {
    return cell(context, width, height, 1);
  }

  /** The cell of this work item in a grid of three axes; null where it has none. */
  public GridCell cell(GpuContext context, int width, int height, int depth) {
    int margin = margin();
    int x = context.globalIdX() + margin;
    int y = context.globalIdY() + margin;
    int z = grid == Grid.D2 ? 0 : context.globalIdZ() + margin;
    boolean isWithin = x < width - margin && y < height - margin
        && (grid == Grid.D2 || z < depth - margin);
    return isWithin ? new GridCell(this, x, y, z, width, height, depth) : null;
  }

  /** Where a neighbour along one axis lies, unless {@link #isBeyond} says that it lies nowhere. */
  int coordinate(int place, int distance, int size) {
    int moved = place + distance;
    if (moved >= 0 && moved < size) {
      return moved;
    }
    return switch (boundary) {
      case INNER, CONSTANT, ABSORB -> moved;
      case CLAMP -> Math.clamp(moved, 0, size - 1);
      case WRAP -> moved < 0 ? moved + size : moved - size;
      case REFLECT -> moved < 0 ? -moved : 2 * (size - 1) - moved;
    };
  }

  /** Whether a read there gives {@link #beyond} instead of a value of the field. */
  boolean isBeyond(int place, int distance, int size) {
    int moved = place + distance;
    return (boundary == Boundary.CONSTANT || boundary == Boundary.ABSORB)
        && (moved < 0 || moved >= size);
  }

  /** What is read there. */
  double beyond() {
    return boundary == Boundary.CONSTANT ? outside : 0;
  }

  /** The share of a stored value that remains. */
  float remaining(int distance) {
    return boundary == Boundary.ABSORB ? remaining(layer, distance) : 1;
  }

  /**
   * The share of a value that remains in a damping layer.
   *
   * @param layer how many cells are damped
   * @param distance cells between this one and the nearest border
   */
  public static float remaining(int layer, int distance) {
    float share = Math.max(layer - distance, 0) * (1f / layer);
    return 1f - DAMPING * (share * share);
  }
}
