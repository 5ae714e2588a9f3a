package io.ringkernel.benchmarks.kernels;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Grid;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** The kernels as a user writes them, for any back end. */
final class Kernels {
  /** Work items of a block that sums. */
  static final int BLOCK = 256;

  private Kernels() {}

  @GpuKernel(blockSize = 256)
  static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
    int i = gpu.globalIdX();
    if (i < x.length) {
      y[i] = a * x[i] + y[i];
    }
  }

  @StencilKernel(grid = Grid.D2, halo = 1, rotate = {"previous", "now"})
  static void wave(GridPos at, float[] now, float[] previous, float c2) {
    float laplacian = at.north(now) + at.south(now) + at.east(now) + at.west(now)
        - 4 * at.here(now);
    at.set(previous, 2 * at.here(now) - at.here(previous) + c2 * laplacian);
  }

  /** Each work item sums its own part. */
  @GpuKernel(blockSize = 32)
  static void sums(GpuContext gpu, float[] x, int part, float[] sums) {
    int item = gpu.globalIdX();
    if (item < sums.length) {
      int end = Math.min(x.length, (item + 1) * part);
      float sum = 0;
      for (int i = item * part; i < end; i++) {
        sum += x[i];
      }
      sums[item] = sum;
    }
  }

  /** A tree in the shared memory of each block. */
  @GpuKernel(blockSize = BLOCK)
  static void blockSum(GpuContext gpu, int[] values, int[] total) {
    int[] tile = gpu.sharedInts(BLOCK);
    int local = gpu.localIdX();
    int i = gpu.globalIdX();
    tile[local] = i < values.length ? values[i] : 0;
    gpu.barrier();
    for (int stride = BLOCK / 2; stride > 0; stride /= 2) {
      if (local < stride) {
        tile[local] += tile[local + stride];
      }
      gpu.barrier();
    }
    if (local == 0) {
      gpu.atomicAdd(total, 0, tile[0]);
    }
  }
}
