package io.ringkernel.ir.interp;

/**
 * How many blocks are launched.
 *
 * @param x blocks along x
 * @param y blocks along y
 * @param z blocks along z
 */
public record Grid(int x, int y, int z) {
  /** Blocks along x only. */
  public static Grid of(int x) {
    return new Grid(x, 1, 1);
  }
}
