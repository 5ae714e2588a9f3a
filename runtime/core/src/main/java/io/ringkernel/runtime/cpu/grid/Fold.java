package io.ringkernel.runtime.cpu.grid;

/**
 * How the slabs of a band lie in lines. The band is cut into lanes of equally many slabs, and line
 * i holds slab i of every lane, one behind the other, so that a single loop computes a row of each
 * lane. Lanes may have slabs in common, which all of them compute.
 *
 * @param slabs of the band
 * @param lanes into which they are cut
 */
record Fold(int slabs, int lanes) {
  /** Cells of a line; a loop over more is hardly quicker for each of them. */
  private static final int CELLS = 1024;
  /** Slabs of a lane for one that is copied from the next, at least. */
  private static final int LEAST_LINES = 4;

  /**
   * Lines of about as many cells as make a loop quick.
   *
   * @param slabs of the band
   * @param width cells of a row
   */
  static Fold of(RowForm form, int slabs, int width) {
    int lanes = form.asksPlace() ? 1 : Math.max(1, CELLS / width);
    while (lanes > 1 && slabs / lanes < LEAST_LINES * form.halo() + lanes) {
      lanes--;
    }
    return new Fold(slabs, lanes);
  }

  /** Slabs of each lane. */
  int lines() {
    return (slabs + lanes - 1) / lanes;
  }

  /** The slab of the band that is the first of a lane. */
  int start(int lane) {
    return lane == lanes - 1 ? slabs - lines() : lane * lines();
  }

  /** A lane that has a slab of the band. */
  int lane(int slab) {
    return Math.min(slab / lines(), lanes - 1);
  }
}
