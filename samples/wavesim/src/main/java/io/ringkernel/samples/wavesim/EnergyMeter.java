package io.ringkernel.samples.wavesim;

import java.util.stream.IntStream;

/**
 * Adds up, in {@code double}, the energy of the scheme. With {@code loss = 1 / gain - 1} and {@code
 * swing = next - previous} a step changes {@code sum (now - previous)^2 / 2 + c^2 / 2 sum over
 * faces (difference now) (difference before)} by exactly {@code (1 + loss) drive swing / 2} in the
 * source cell and {@code -loss swing^2 / 2} in every cell: multiply the update by {@code swing /
 * 2}.
 */
final class EnergyMeter {
  private final int columns;
  private final int rows;
  private final float[] gain;
  private final int[] lossyWalls;
  private final int[] lossyEdge;
  private double given;
  private double walls;
  private double edge;

  EnergyMeter(Medium medium) {
    columns = medium.width();
    rows = medium.height();
    gain = medium.gain();
    lossyWalls = IntStream.range(0, gain.length)
        .filter(i -> gain[i] > 0f && gain[i] < 1f && !outside(medium, i)).toArray();
    lossyEdge = IntStream.range(0, gain.length)
        .filter(i -> gain[i] > 0f && gain[i] < 1f && outside(medium, i)).toArray();
  }

  private static boolean outside(Medium medium, int cell) {
    int x = cell % medium.width();
    int y = cell / medium.width();
    int depth = Math.min(Math.min(x, y),
        Math.min(medium.width() - 1 - x, medium.height() - 1 - y));
    return depth < medium.layer();
  }

  /** Counts what the source gives in a step. The planes have a rim of one cell. */
  void driven(int source, float drive, float[][] before, float[][] after) {
    given += drive / (double) gain[source] * swing(source, before, after) / 2;
  }

  /** Counts what is lost in a step. */
  void lost(float[][] before, float[][] after) {
    walls += lost(lossyWalls, before, after);
    edge += lost(lossyEdge, before, after);
  }

  private double lost(int[] cells, float[][] before, float[][] after) {
    double sum = 0;
    for (int cell : cells) {
      double swing = swing(cell, before, after);
      sum += (1 / (double) gain[cell] - 1) * swing * swing / 2;
    }
    return sum;
  }

  private double swing(int cell, float[][] before, float[][] after) {
    int row = cell / columns + 1;
    int column = cell % columns + 1;
    return (double) after[row][column] - before[row][column];
  }

  /** The account after a step from one plane to another. */
  EnergyAccount account(float[][] before, float[][] now, boolean[][] open) {
    double stored = 0;
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        if (open[row][column]) {
          double change = (double) now[row][column] - before[row][column];
          stored += change * change / 2;
          if (open[row][column + 1]) {
            stored += face(now[row][column + 1] - (double) now[row][column],
                before[row][column + 1] - (double) before[row][column]);
          }
          if (open[row + 1][column]) {
            stored += face(now[row + 1][column] - (double) now[row][column],
                before[row + 1][column] - (double) before[row][column]);
          }
        }
      }
    }
    return new EnergyAccount(given, stored, walls, edge);
  }

  private static double face(double now, double before) {
    return Medium.C2 / 2.0 * now * before;
  }
}
