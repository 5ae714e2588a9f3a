package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Matrix product, naive and tiled, beside sums in double. */
final class MatrixProducts {
  private static final int TILE = 8;

  @GpuKernel(blockSize = {TILE, TILE})
  static void naive(GpuContext gpu, float[] a, float[] b, float[] c, int n) {
    int column = gpu.globalIdX();
    int row = gpu.globalIdY();
    if (column < n && row < n) {
      float sum = 0;
      for (int k = 0; k < n; k++) {
        sum += a[row * n + k] * b[k * n + column];
      }
      c[row * n + column] = sum;
    }
  }

  @GpuKernel(blockSize = {TILE, TILE})
  static void tiled(GpuContext gpu, float[] a, float[] b, float[] c, int n) {
    float[] left = gpu.sharedFloats(TILE * TILE);
    float[] right = gpu.sharedFloats(TILE * TILE);
    int x = gpu.localIdX();
    int y = gpu.localIdY();
    int column = gpu.globalIdX();
    int row = gpu.globalIdY();
    float sum = 0;
    for (int t = 0; t * TILE < n; t++) {
      int k = t * TILE;
      left[y * TILE + x] = row < n && k + x < n ? a[row * n + k + x] : 0;
      right[y * TILE + x] = k + y < n && column < n ? b[(k + y) * n + column] : 0;
      gpu.barrier();
      for (int j = 0; j < TILE; j++) {
        sum += left[y * TILE + j] * right[j * TILE + x];
      }
      gpu.barrier();
    }
    if (row < n && column < n) {
      c[row * n + column] = sum;
    }
  }

  static void run(RingRuntime runtime) {
    int n = 27;
    float[] a = Expect.floats(n * n, 1);
    float[] b = Expect.floats(n * n, 2);
    float[] expected = new float[n * n];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
          sum += (double) a[row * n + k] * b[k * n + column];
        }
        expected[row * n + column] = (float) sum;
      }
    }
    float[] naive = new float[n * n];
    float[] tiled = new float[n * n];
    MatrixProductsGpu gpu = MatrixProductsGpu.on(runtime);
    gpu.naive(Launch.items(n, n), a, b, naive, n);
    gpu.tiled(Launch.items(n, n), a, b, tiled, n);
    Expect.same(expected, naive);
    Expect.same(expected, tiled);
  }
}
