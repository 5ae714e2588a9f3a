package io.ringkernel.samples.wavesim;

/**
 * The same formula, solved another way, to check the kernel against: three planes of rows with a
 * rim of ghost cells that mirrors the outermost ones, walls as a table of booleans, neighbours that
 * are counted here. Shares no code with {@link WaveKernels}; the order of the {@code float}
 * operations is the one stated there.
 */
final class RowSolver implements WaveEngine {
  private final int columns;
  private final int rows;
  private final boolean[][] open;
  private final float[][] first;
  private final float[][] second;
  private final float[][] openFaces;
  private final EnergyMeter meter;
  private float[][] before;
  private float[][] current;
  private float[][] after;

  RowSolver(Medium medium) {
    columns = medium.width();
    rows = medium.height();
    open = new boolean[rows + 2][columns + 2];
    first = new float[rows + 2][columns + 2];
    second = new float[rows + 2][columns + 2];
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        float gain = medium.gain()[(row - 1) * columns + column - 1];
        open[row][column] = gain != 0f;
        first[row][column] = gain;
        second[row][column] = 2f * gain - 1f;
      }
    }
    openFaces = new float[rows + 2][columns + 2];
    countFaces();
    meter = new EnergyMeter(medium);
    before = new float[rows + 2][columns + 2];
    current = new float[rows + 2][columns + 2];
    after = new float[rows + 2][columns + 2];
  }

  /** What lies beyond the rim is no wall. */
  private void countFaces() {
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        openFaces[row][column] = (open[row - 1][column] || row == 1 ? 1 : 0)
            + (open[row + 1][column] || row == rows ? 1 : 0)
            + (open[row][column - 1] || column == 1 ? 1 : 0)
            + (open[row][column + 1] || column == columns ? 1 : 0);
      }
    }
  }

  @Override
  public String name() {
    return "an independent solver in plain Java";
  }

  @Override
  public float[][] advance(int source, float[] drive, int[] receivers) {
    float[][] heard = new float[receivers.length][drive.length];
    for (int n = 0; n < drive.length; n++) {
      mirror();
      for (int row = 1; row <= rows; row++) {
        sweep(row);
      }
      if (source >= 0 && drive[n] != 0f && open[source / columns + 1][source % columns + 1]) {
        after[source / columns + 1][source % columns + 1] += drive[n];
        meter.driven(source, drive[n], before, after);
      }
      meter.lost(before, after);
      for (int place = 0; place < receivers.length; place++) {
        int cell = receivers[place];
        heard[place][n] = cell < 0 ? 0f : after[cell / columns + 1][cell % columns + 1];
      }
      float[][] spare = before;
      before = current;
      current = after;
      after = spare;
    }
    return heard;
  }

  private void mirror() {
    System.arraycopy(current[1], 0, current[0], 0, columns + 2);
    System.arraycopy(current[rows], 0, current[rows + 1], 0, columns + 2);
    for (float[] row : current) {
      row[0] = row[1];
      row[columns + 1] = row[columns];
    }
  }

  private void sweep(int row) {
    boolean[] isOpen = open[row];
    float[] up = current[row - 1];
    float[] self = current[row];
    float[] down = current[row + 1];
    float[] old = before[row];
    float[] result = after[row];
    float[] factor = first[row];
    float[] memory = second[row];
    float[] faces = openFaces[row];
    for (int column = 1; column <= columns; column++) {
      if (isOpen[column]) {
        float middle = self[column];
        float vertical = up[column] + down[column];
        float horizontal = self[column - 1] + self[column + 1];
        float curvature = (vertical + horizontal) - faces[column] * middle;
        float pushed = factor[column] * (2f * middle + Medium.C2 * curvature);
        result[column] = pushed - memory[column] * old[column];
      }
    }
  }

  @Override
  public void begin(float[] previous, float[] now) {
    for (int row = 0; row < rows; row++) {
      System.arraycopy(previous, row * columns, before[row + 1], 1, columns);
      System.arraycopy(now, row * columns, current[row + 1], 1, columns);
    }
  }

  @Override
  public float[] pressure() {
    return joined(current);
  }

  @Override
  public float[] before() {
    return joined(before);
  }

  private float[] joined(float[][] plane) {
    float[] field = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(plane[row + 1], 1, field, row * columns, columns);
    }
    return field;
  }

  /** What became of the energy so far. */
  EnergyAccount energy() {
    return meter.account(before, current, open);
  }

  @Override
  public void close() {
    // Arrays only: nothing to release.
  }
}
