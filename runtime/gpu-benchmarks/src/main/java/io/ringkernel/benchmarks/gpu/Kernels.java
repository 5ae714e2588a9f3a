package io.ringkernel.benchmarks.gpu;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Kernels that are compared with ones written by hand. */
public final class Kernels {
  private Kernels() {}

  /** Adds a multiple of one array to another. */
  @GpuKernel(blockSize = 256)
  public static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
    int i = gpu.globalIdX();
    if (i < x.length) {
      y[i] = a * x[i] + y[i];
    }
  }

  /** The sum of what each block is given of an array. */
  @GpuKernel(blockSize = 256)
  public static void sum(GpuContext gpu, float[] numbers, float[] sums) {
    float own = 0;
    int all = gpu.gridDimX() * gpu.blockDimX();
    for (int i = gpu.globalIdX(); i < numbers.length; i += all) {
      own += numbers[i];
    }
    float total = gpu.blockAdd(own);
    if (gpu.localIdX() == 0 && gpu.blockIdX() < sums.length) {
      sums[gpu.blockIdX()] = total;
    }
  }

  /** One step of the wave equation on a square of that width, in place. */
  @GpuKernel(blockSize = 256)
  public static void wave(GpuContext gpu, int width, float c2, float[] now, float[] before) {
    int i = gpu.globalIdX();
    int x = i % width;
    int y = i / width;
    if (x > 0 && x < width - 1 && y > 0 && y < width - 1) {
      float laplacian =
          now[i - 1] + now[i + 1] + now[i - width] + now[i + width] - 4 * now[i];
      before[i] = 2 * now[i] - before[i] + c2 * laplacian;
    }
  }
}
