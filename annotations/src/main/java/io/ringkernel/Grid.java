package io.ringkernel;

/** The number of axes of a stencil's grid. */
public enum Grid {
  /** Width and height. */
  D2
}
