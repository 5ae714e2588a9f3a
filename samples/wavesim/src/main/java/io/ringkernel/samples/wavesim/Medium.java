package io.ringkernel.samples.wavesim;

import java.util.Arrays;

/**
 * The air and walls of a grid, as the kernel wants them, which asks nothing: what a wall means for
 * the cells beside it is in two numbers of each of them.
 *
 * <p>{@code faces} is how many of the four neighbours of a cell are no wall; what lies beyond the
 * edge counts, for the kernel sees the cell itself there. {@code gain} is 0 in a wall and {@code 1
 * / (1 + loss)} in air. The loss of a cell is the sum
 * of
 *
 * <ul>
 *   <li><b>matched edges</b>: {@code courant / 2} for each face at the edge of the grid. That is a
 *       locally reacting boundary with the impedance of air, the finite-volume form of Mur's
 *       first-order condition. Pulses from the middle of an open grid come back with 3 to 8 percent
 *       of their height, for waves of 80 down to 12 cells;
 *   <li>before them, where wanted, an <b>absorbing layer</b> whose loss grows linearly with the
 *       depth. Forty cells bring the echo of waves of 20 cells below 2 percent, but long waves
 *       bounce off any such layer, so {@link #NO_LOSS} suits sound with low notes;
 *   <li>the <b>absorption of walls</b>: {@code courant * admittance / 2} for each face to a
 *       wall, each wall with its own share.
 * </ul>
 *
 * <p>Losses of this kind only take energy out, whatever the shape of the walls, so the scheme
 * stays stable; a plain Mur condition has no such guarantee in corners and next to walls. A
 * perfectly matched layer would echo less and needs more fields than the kernel has.
 *
 * @param width columns
 * @param height rows
 * @param layer cells between the edge and the part of interest; 0 means rigid edges
 * @param gain {@code width * height} elements, not to be changed
 * @param faces as many
 */
record Medium(int width, int height, int layer, float[] gain, float[] faces) {
  /** Cells that a wave crosses in one step, along an axis; the limit is {@code 1/sqrt(2)}. */
  static final double COURANT = 0.7;

  /** {@link #COURANT} squared. */
  static final float C2 = (float) (COURANT * COURANT);

  private static final int[][] WAYS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

  /** A layer of plain air. */
  static final double NO_LOSS = 0;

  /** The loss on the way through a layer that is best for pulses of some 20 cells. */
  static final double PULSE_LOSS = 0.8;

  /**
   * Builds a medium whose walls are all of one kind.
   *
   * @param walls {@code width * height} elements, row by row
   * @param absorption share of the energy that a wall takes from a wave that hits it head-on, 0
   *     to 1
   * @see #of(Walls, int, double)
   */
  static Medium of(int width, int height, boolean[] walls, int layer, double layerLoss,
      double absorption) {
    return of(Walls.of(width, height, walls, absorption), layer, layerLoss);
  }

  /**
   * Builds the medium.
   *
   * @param layer cells between the edge and the part of interest; 0 means rigid edges
   * @param layerLoss sum of the losses of the cells on a straight way through the layer
   */
  static Medium of(Walls walls, int layer, double layerLoss) {
    int width = walls.width();
    int height = walls.height();
    float[] gain = new float[width * height];
    float[] faces = new float[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        if (!walls.at(i)) {
          double taken = 0;
          for (int[] way : WAYS) {
            int nx = x + way[0];
            int ny = y + way[1];
            boolean isEdge = nx < 0 || ny < 0 || nx >= width || ny >= height;
            int neighbour = ny * width + nx;
            if (isEdge || !walls.at(neighbour)) {
              faces[i]++;
            }
            // the edge of a grid with a layer has the impedance of air
            taken += !isEdge ? admittance(walls, neighbour) : layer > 0 ? 1 : 0;
          }
          double loss = layerLoss * depth(x, y, width, height, layer) + COURANT * taken / 2;
          gain[i] = (float) (1 / (1 + loss));
        }
      }
    }
    return new Medium(width, height, layer, gain, faces);
  }

  /** Of the face to a cell, in terms of that of air. */
  private static double admittance(Walls walls, int cell) {
    if (!walls.at(cell)) {
      return 0;
    }
    double reflection = Math.sqrt(1 - walls.absorption(cell));
    return (1 - reflection) / (1 + reflection);
  }

  /** Grows linearly into the layer; the sum on a straight way through it is 1. */
  private static double depth(int x, int y, int width, int height, int layer) {
    int edge = Math.min(Math.min(x, y), Math.min(width - 1 - x, height - 1 - y));
    return edge >= layer ? 0 : 2.0 * (layer - edge) / ((double) layer * (layer + 1));
  }

  /** What the source does after a step: adds to the pressure of its cell, unless that is a wall. */
  void drive(int source, float drive, float[] pressure) {
    drive(source, drive, gain, pressure);
  }

  /**
   * The same on a part of a grid.
   *
   * @param source cell, or -1
   */
  static void drive(int source, float drive, float[] gain, float[] pressure) {
    if (source >= 0 && drive != 0f && gain[source] > 0f) {
      pressure[source] += drive;
    }
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
        && layer == that.layer && Arrays.equals(gain, that.gain)
        && Arrays.equals(faces, that.faces);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(gain);
  }
}
