package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Sparse matrix by vector: compressed rows, one work item a row. */
final class SparseProduct {
  @GpuKernel(blockSize = 64)
  static void multiply(GpuContext gpu, int[] starts, int[] columns, float[] values, float[] x,
      float[] y) {
    int row = gpu.globalIdX();
    if (row < y.length) {
      float sum = 0;
      for (int k = starts[row]; k < starts[row + 1]; k++) {
        sum += values[k] * x[columns[k]];
      }
      y[row] = sum;
    }
  }

  static void run(RingRuntime runtime) {
    int n = 90;
    float[] dense = new float[n * n];
    int[] random = Expect.ints(600, n * n, 18);
    for (int k = 0; k < random.length; k++) {
      dense[random[k]] = k % 33 * 0.25f - 4;
    }
    int[] starts = new int[n + 1];
    int[] columns = new int[600];
    float[] values = new float[600];
    int count = 0;
    for (int i = 0; i < n * n; i++) {
      if (dense[i] != 0) {
        columns[count] = i % n;
        values[count++] = dense[i];
      }
      starts[i / n + 1] = count;
    }
    float[] x = Expect.floats(n, 19);
    float[] y = new float[n];
    SparseProductGpu.on(runtime).multiply(Launch.items(n), starts, columns, values, x, y);
    float[] expected = new float[n];
    for (int i = 0; i < n * n; i++) {
      expected[i / n] += dense[i] * x[i % n];
    }
    Expect.same(expected, y);
  }
}
