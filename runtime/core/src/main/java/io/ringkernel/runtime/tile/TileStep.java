package io.ringkernel.runtime.tile;

/**
 * One tile's time steps. Each tile has one of its own, which may keep a state; it is called by one
 * thread at a time.
 */
@FunctionalInterface
public interface TileStep {
  /**
   * Does a step: computes every cell of the tile's arrays as if they were a grid of their own. What
   * comes out in the rim is replaced by what the neighbours send.
   *
   * @param step how many steps were done before
   * @param fields the tile's parts of the fields
   */
  void step(long step, float[][] fields);
}
