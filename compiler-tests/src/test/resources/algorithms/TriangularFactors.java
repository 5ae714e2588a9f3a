package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Factors of a matrix, lower and upper, without exchanging rows: two launches for each column. */
final class TriangularFactors {
  @GpuKernel(blockSize = 32)
  static void divide(GpuContext gpu, float[] a, int n, int k) {
    int row = k + 1 + gpu.globalIdX();
    if (row < n) {
      a[row * n + k] /= a[k * n + k];
    }
  }

  @GpuKernel(blockSize = {8, 8})
  static void subtract(GpuContext gpu, float[] a, int n, int k) {
    int column = k + 1 + gpu.globalIdX();
    int row = k + 1 + gpu.globalIdY();
    if (row < n && column < n) {
      a[row * n + column] -= a[row * n + k] * a[k * n + column];
    }
  }

  static double nearOnWgsl() {
    return 1e-5;
  }

  static void run(RingRuntime runtime) {
    int n = 16;
    float[] a = Expect.floats(n * n, 34);
    for (int i = 0; i < n; i++) {
      a[i * n + i] += 60;
    }
    float[] factors = a.clone();
    TriangularFactorsGpu gpu = TriangularFactorsGpu.on(runtime);
    for (int k = 0; k < n - 1; k++) {
      gpu.divide(Launch.items(n - 1 - k), factors, n, k);
      gpu.subtract(Launch.items(n - 1 - k, n - 1 - k), factors, n, k);
    }
    double[] product = new double[n * n];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        for (int k = 0; k <= Math.min(row, column); k++) {
          product[row * n + column] +=
              (k == row ? 1.0 : factors[row * n + k]) * factors[k * n + column];
        }
      }
    }
    Expect.near(product, a, 1e-4);
  }
}
