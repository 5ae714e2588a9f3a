package io.ringkernel.samples.wavesim;

import java.util.Arrays;

/**
 * The air and walls of a grid, as the kernel wants them.
 *
 * <p>{@code gain} is 0 in a wall and {@code 1 / (1 + loss)} in air. The loss of a cell is the sum
 * of
 *
 * <ul>
 *   <li>an <b>absorbing layer</b> along the edges of the grid: the loss grows with the cube of the
 *       depth, so that a wave enters it almost without an echo;
 *   <li>behind it a <b>matched edge</b>: {@code courant / 2} for each face at the edge of the grid.
 *       That is a locally reacting boundary with the impedance of air, the finite-volume form of
 *       Mur's first-order condition; it swallows what arrives head-on;
 *   <li>the <b>absorption of walls</b>: {@code courant * admittance / 2} for each face to a wall.
 * </ul>
 *
 * <p>Losses of this kind only take energy out, whatever the shape of the walls, so the scheme
 * stays stable; a plain Mur condition has no such guarantee in corners and next to walls.
 *
 * @param width columns
 * @param height rows
 * @param layer thickness of the absorbing layer in cells; 0 means rigid edges
 * @param gain {@code width * height} elements, not to be changed
 */
record Medium(int width, int height, int layer, float[] gain) {
  /** Cells that a wave crosses in one step, along an axis; the limit is {@code 1/sqrt(2)}. */
  static final double COURANT = 0.7;

  /** {@link #COURANT} squared. */
  static final float C2 = (float) (COURANT * COURANT);

  /** Loss a step in the outermost cell of the layer. */
  private static final double DEEPEST_LOSS = 0.3;

  /**
   * Builds the medium.
   *
   * @param walls {@code width * height} elements, row by row
   * @param layer thickness of the absorbing layer in cells; 0 means rigid edges
   * @param absorption share of the energy that a wall takes from a wave that hits it head-on, 0
   *     to 1
   */
  static Medium of(int width, int height, boolean[] walls, int layer, double absorption) {
    double reflection = Math.sqrt(1 - absorption);
    double admittance = (1 - reflection) / (1 + reflection);
    float[] gain = new float[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        if (!walls[i]) {
          int edges = (x == 0 ? 1 : 0) + (y == 0 ? 1 : 0) + (x == width - 1 ? 1 : 0)
              + (y == height - 1 ? 1 : 0);
          int faces = (x > 0 && walls[i - 1] ? 1 : 0) + (y > 0 && walls[i - width] ? 1 : 0)
              + (x < width - 1 && walls[i + 1] ? 1 : 0)
              + (y < height - 1 && walls[i + width] ? 1 : 0);
          double matched = layer > 0 ? edges : 0;
          double loss = layerLoss(x, y, width, height, layer)
              + COURANT * (matched + admittance * faces) / 2;
          gain[i] = (float) (1 / (1 + loss));
        }
      }
    }
    return new Medium(width, height, layer, gain);
  }

  private static double layerLoss(int x, int y, int width, int height, int layer) {
    int edge = Math.min(Math.min(x, y), Math.min(width - 1 - x, height - 1 - y));
    if (edge >= layer) {
      return 0;
    }
    double depth = (layer - edge) / (double) layer;
    return DEEPEST_LOSS * depth * depth * depth;
  }

  /** Number of cells. */
  int cells() {
    return gain.length;
  }

  /** Index of a cell. */
  int cell(int x, int y) {
    return y * width + x;
  }

  /** Whether a cell is a wall. */
  boolean wall(int cell) {
    return gain[cell] == 0f;
  }

  /** Number of cells that are air. */
  int air() {
    int count = 0;
    for (float value : gain) {
      count += value > 0f ? 1 : 0;
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Medium that && width == that.width && height == that.height
        && layer == that.layer && Arrays.equals(gain, that.gain);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(gain);
  }
}
