package io.ringkernel.runtime.cpu.grid;

/**
 * Cells of a grid as a march sees them.
 *
 * @param width cells of a row
 * @param rows of a slab; 1 in a plane
 * @param slabs along the axis of the march
 */
record GridSize(int width, int rows, int slabs) {
  /** Elements of a slab. */
  int slab() {
    return width * rows;
  }

  /** All cells, which an array holds. */
  long cells() {
    return (long) width * rows * slabs;
  }
}
