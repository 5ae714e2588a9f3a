package io.ringkernel.runtime.cpu.grid;

/**
 * What bands show to their neighbours: the first and the last slabs of each field, as they are
 * after a step. There are two sets: who writes that of step n + 2 has seen that its neighbours are
 * at step n + 1, so they have taken that of step n.
 */
final class Shown {
  private static final int SETS = 2;

  private final int rows;
  private final int pitch;
  /** By set, band, field, and whether they are the last ones. */
  private final Object[][][][] memory;

  Shown(int bands, int fields, int rows, int pitch) {
    this.rows = rows;
    this.pitch = pitch;
    memory = new Object[SETS][bands][fields][2];
  }

  /**
   * The memory of a band; made when it is first used.
   *
   * @param after steps
   * @param halo slabs of it
   */
  Object memory(int after, int band, int field, boolean isLast, Object like, int halo) {
    Object[] both = memory[after % SETS][band][field];
    int side = isLast ? 1 : 0;
    if (both[side] == null) {
      both[side] = Lines.made(like, halo * rows * pitch);
    }
    return both[side];
  }

  /** Where in the memory a row begins. */
  int index(int slab, int row) {
    return (slab * rows + row) * pitch;
  }
}
