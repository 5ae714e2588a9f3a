package io.ringkernel.runtime.spi;

import io.ringkernel.Boundary;

/**
 * A part of a grid that is cut, with cells of its neighbours around it. A kernel takes it for a
 * grid of its own, so not every kernel gives what the whole grid would: a launch asks here.
 *
 * @param width columns, cells of neighbours included
 * @param height rows of the same
 * @param depth layers of the same
 * @param halo cells of a neighbour
 * @param wraps whether the grid is closed in itself
 */
public record GridPart(int width, int height, int depth, int halo, boolean wraps) {
  private static final ScopedValue<GridPart> CURRENT = ScopedValue.newInstance();

  /** The part that this thread computes; null where there is none. */
  public static GridPart current() {
    return CURRENT.isBound() ? CURRENT.get() : null;
  }

  /** Does what computes this part. */
  public void compute(Runnable work) {
    ScopedValue.where(CURRENT, this).run(work);
  }

  /** Whether a launch over so many cells computes this part. */
  public boolean isOf(int columns, int rows, int layers) {
    return width == columns && height == rows && depth == layers;
  }

  /**
   * Refuses a kernel that does not give the same cells here as in the whole grid.
   *
   * @param boundary what it sees beyond the border
   * @param farthest its halo
   * @throws IllegalArgumentException that says why
   */
  public void check(Boundary boundary, int farthest) {
    if (boundary == Boundary.ABSORB) {
      throw new IllegalArgumentException("a kernel with Boundary.ABSORB cannot compute a tile: it"
          + " asks how far the edge of the grid is, which a tile does not know; put the loss into"
          + " a field");
    }
    if (boundary == Boundary.WRAP && !wraps) {
      throw new IllegalArgumentException("a kernel with Boundary.WRAP computes tiles of a grid that"
          + " is closed in itself only; write TileLayout.wrapping()");
    }
    if (farthest > halo) {
      throw new IllegalArgumentException("a kernel with a halo of " + farthest + " sees farther"
          + " than tiles with a halo of " + halo + " reach; write TileLayout.halo(" + farthest
          + ", ...)");
    }
  }
}
