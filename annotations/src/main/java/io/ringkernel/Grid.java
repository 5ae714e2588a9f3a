package io.ringkernel;

/** The number of axes of a stencil's grid. */
public enum Grid {
  /** Width and height. */
  D2,
  /** Width, height and depth. */
  D3
}
