package kernels.algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Matrix product, naive and tiled through shared memory; both in one class. */
final class MatrixProduct {
  static final int TILE = 8;

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
    for (int t = 0; t < n / TILE; t++) {
      left[y * TILE + x] = a[row * n + t * TILE + x];
      right[y * TILE + x] = b[(t * TILE + y) * n + column];
      gpu.barrier();
      for (int k = 0; k < TILE; k++) {
        sum += left[y * TILE + k] * right[k * TILE + x];
      }
      gpu.barrier();
    }
    c[row * n + column] = sum;
  }

  static int[] items() {
    return new int[] {32, 32};
  }

  static Object[] arguments() {
    int n = 32;
    float[] a = new float[n * n];
    float[] b = new float[n * n];
    for (int i = 0; i < a.length; i++) {
      a[i] = (i * 13 % 17) * 0.5f - 3f;
      b[i] = (i * 7 % 19) * 0.25f - 2f;
    }
    return new Object[] {a, b, new float[n * n], n};
  }
}
