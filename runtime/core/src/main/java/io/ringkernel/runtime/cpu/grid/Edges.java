package io.ringkernel.runtime.cpu.grid;

import java.util.HashMap;
import java.util.Map;

/**
 * What bands set aside of their first and last slabs before a round, so that neighbours read them
 * while the band changes. There are two sets: who writes that of round n + 2 has seen that all are
 * done with round n.
 */
final class Edges {
  private static final int SETS = 2;

  private record Kept(Object low, Object high) {}

  private final int slabs;
  private final int size;
  /** By set, band, and the position of the parameter. */
  private final Map<Integer, Kept>[][] kept;

  /**
   * Memory for all bands; made when it is first used.
   *
   * @param slabs at each side of a band; 0 where nobody reads any
   * @param size elements of a slab
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // JLS 15.10.1 allows no other array of maps
  Edges(int slabs, int bands, int size) {
    this.slabs = slabs;
    this.size = size;
    kept = new Map[SETS][bands];
    for (Map<Integer, Kept>[] set : kept) {
      java.util.Arrays.setAll(set, _ -> new HashMap<>());
    }
  }

  boolean isUsed() {
    return slabs > 0;
  }

  int slabs() {
    return slabs;
  }

  /** Sets the edges of a band aside for a round. */
  void keep(int round, int band, int parameter, Object array, int first, int last) {
    Kept place = kept[round % SETS][band].computeIfAbsent(parameter,
        _ -> new Kept(Lines.made(array, slabs * size), Lines.made(array, slabs * size)));
    System.arraycopy(array, first * size, place.low(), 0, slabs * size);
    System.arraycopy(array, (last - slabs) * size, place.high(), 0, slabs * size);
  }

  /** What a band has set aside: its last slabs, or its first. */
  Object kept(int round, int band, int parameter, boolean isHigh) {
    Kept place = kept[round % SETS][band].get(parameter);
    return isHigh ? place.high() : place.low();
  }
}
