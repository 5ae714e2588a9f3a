package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.Boundary;

/**
 * Where the slabs of a band, and those around it, lie before a round.
 *
 * @param round its number
 * @param first its first slab, last the one behind its last
 * @param now the array of each parameter at the first step of the round
 * @param given the array of each parameter at the first step of all
 */
record Band(RowForm form, GridSize size, Edges edges, int round, int band, int bands, int first,
    int last, Object[] now, Object[] given) {
  /** The array of a parameter at the first step of the round. */
  Object array(int parameter) {
    return now[parameter];
  }

  /**
   * Whether a slab is one that another band has set aside.
   *
   * @param slab may lie beyond the border
   */
  boolean isElsewhere(Stream stream, int slab) {
    int real = form.folded(slab, size.slabs());
    return stream.isFromEdges() && (slab < first || slab >= last)
        && real >= form.margin() && real < size.slabs() - form.margin();
  }

  /** The array that holds a slab as it was before the round. */
  Object holder(Stream stream, int slab) {
    Object array = now[stream.parameter];
    return isElsewhere(stream, slab)
        ? edges.kept(round, neighbour(slab), position(array), slab < first) : array;
  }

  /** Where in that array the slab begins. */
  int start(Stream stream, int slab) {
    if (!isElsewhere(stream, slab)) {
      return form.folded(slab, size.slabs()) * size.slab();
    }
    return (slab < first ? edges.slabs() - (first - slab) : slab - last) * size.slab();
  }

  private int neighbour(int slab) {
    int beside = slab < first ? band - 1 : band + 1;
    return form.boundary() == Boundary.WRAP ? Math.floorMod(beside, bands) : beside;
  }

  private int position(Object array) {
    for (int i = 0; i < given.length; i++) {
      if (given[i] == array) {
        return i;
      }
    }
    throw new AssertionError("no such array");
  }
}
