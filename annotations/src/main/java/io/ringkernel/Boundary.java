package io.ringkernel;

/**
 * What a stencil sees beyond the border of its grid. All but {@link #INNER} compute every cell;
 * each needs more cells along every axis than its halo, so that a neighbour is at most one grid
 * away.
 */
public enum Boundary {
  /** Nothing: cells nearer to a border than the halo are not computed, and keep their values. */
  INNER,
  /** The nearest cell of the grid: no gradient across the border, as at a rigid wall. */
  CLAMP,
  /** The cell of the opposite side: the grid is a torus. */
  WRAP,
  /** The value {@link StencilKernel#outside()}. */
  CONSTANT,
  /** The grid mirrored at its outermost cells, which are not repeated: -1 is the cell 1. */
  REFLECT,
  /**
   * Zero, and waves fade in front of it: what is stored within {@link StencilKernel#layer()} cells
   * of a border is multiplied by {@code 1 - 0.08 t²}, where {@code t} grows from nearly 0 to 1 at
   * the border (a sponge, after Cerjan et al., Geophysics 50(4), 1985). Only for {@code float} and
   * {@code double} fields.
   */
  ABSORB
}
