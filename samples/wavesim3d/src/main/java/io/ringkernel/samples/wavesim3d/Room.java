package io.ringkernel.samples.wavesim3d;

import java.util.Arrays;

/**
 * Air and solid things on a grid of cubes, layer by layer from the floor, row by row.
 *
 * @param width cells along x
 * @param height cells along y
 * @param depth layers
 * @param cell side of a cell in metres
 * @param gain 0 is solid, 1 is air without loss, {@code 1 / (1 + loss)} between; not to be changed
 * @param faces how many of the six neighbours of a cell are not solid, what lies outside of the
 *     room being counted, where the kernel sees the cell itself
 */
record Room(int width, int height, int depth, double cell, float[] gain, float[] faces) {
  /** Cells that a wave crosses in one step, along an axis; the limit is {@code 1/sqrt(3)}. */
  static final double COURANT = 0.57;

  /** {@link #COURANT} squared. */
  static final float C2 = (float) (COURANT * COURANT);

  private static final int[][] WAYS = {{-1, 0, 0}, {1, 0, 0}, {0, -1, 0}, {0, 1, 0}, {0, 0, -1},
    {0, 0, 1}};

  /** Metres a second, in air of 20 °C. */
  static final double SPEED = 343;

  /** What stands in the room. */
  @FunctionalInterface
  interface Solids {
    /** Nothing solid. */
    double AIR = -1;

    /** The share of the energy that the solid of a cell takes, or {@link #AIR}. */
    double at(int x, int y, int z);
  }

  /**
   * Builds a room. A face between air and something solid takes its share as a locally reacting
   * surface of that admittance does in this scheme (Kowalczyk, van Walstijn, IEEE TASLP 19(1),
   * 2011).
   *
   * @param absorption share of the energy that floor, ceiling and outer walls take from a wave that
   *     hits them head-on, 0 to 1; solids have their own
   */
  static Room of(int width, int height, int depth, double cell, double absorption,
      Solids solids) {
    double outer = admittance(absorption);
    float[] gain = new float[width * height * depth];
    float[] faces = new float[gain.length];
    int i = 0;
    for (int z = 0; z < depth; z++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++, i++) {
          if (solids.at(x, y, z) < 0) {
            double taken = 0;
            for (int[] way : WAYS) {
              int nx = x + way[0];
              int ny = y + way[1];
              int nz = z + way[2];
              boolean isOutside = nx < 0 || ny < 0 || nz < 0 || nx >= width || ny >= height
                  || nz >= depth;
              double share = isOutside ? Solids.AIR : solids.at(nx, ny, nz);
              if (share < 0) {
                faces[i]++;
              }
              taken += isOutside ? outer : admittance(share);
            }
            gain[i] = (float) (1 / (1 + COURANT * taken / 2));
          }
        }
      }
    }
    return new Room(width, height, depth, cell, gain, faces);
  }

  /** Of a face to what takes such a share, in terms of that of air. */
  private static double admittance(double absorption) {
    if (absorption <= 0) {
      return 0;
    }
    double reflection = Math.sqrt(1 - absorption);
    return (1 - reflection) / (1 + reflection);
  }

  int cells() {
    return gain.length;
  }

  int index(int x, int y, int z) {
    return (z * height + y) * width + x;
  }

  boolean isSolid(int x, int y, int z) {
    return gain[index(x, y, z)] == 0f;
  }

  /** Seconds of a step. */
  double step() {
    return COURANT * cell / SPEED;
  }

  /** What the grid carries, in Hz: ten cells a wave. */
  double bandwidth() {
    return SPEED / (10 * cell);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Room that && width == that.width && height == that.height
        && depth == that.depth && cell == that.cell && Arrays.equals(gain, that.gain)
        && Arrays.equals(faces, that.faces);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(gain);
  }
}
