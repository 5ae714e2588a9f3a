package io.ringkernel.benchmarks.kernels;

/** Plain loops on the calling thread: the judge of the others' results. */
final class SerialLoops implements KernelsUnderTest {
  @Override
  public void saxpy(float a, float[] x, float[] y) {
    for (int i = 0; i < x.length; i++) {
      y[i] = a * x[i] + y[i];
    }
  }

  @Override
  public void wave(int side, float[] now, float[] previous, float c2) {
    for (int row = 1; row < side - 1; row++) {
      waveRow(side, row, now, previous, c2);
    }
  }

  static void waveRow(int side, int row, float[] now, float[] previous, float c2) {
    int start = row * side;
    for (int i = start + 1; i < start + side - 1; i++) {
      float laplacian = now[i - side] + now[i + side] + now[i + 1] + now[i - 1] - 4 * now[i];
      previous[i] = 2 * now[i] - previous[i] + c2 * laplacian;
    }
  }

  @Override
  public float sum(float[] x) {
    double sum = 0;
    for (float value : x) {
      sum += value;
    }
    return (float) sum;
  }

  @Override
  public int blockSum(int[] values) {
    int sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }
}
