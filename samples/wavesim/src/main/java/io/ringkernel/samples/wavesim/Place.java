package io.ringkernel.samples.wavesim;

/**
 * A point given by the user: a pixel of the floor plan's picture, or without a plan a cell of the
 * grid. (0, 0) is the top left corner.
 *
 * @param x column
 * @param y row
 */
public record Place(int x, int y) {
  @Override
  public String toString() {
    return x + "," + y;
  }
}
