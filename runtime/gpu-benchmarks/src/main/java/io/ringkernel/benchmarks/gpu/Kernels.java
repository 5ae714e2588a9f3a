package io.ringkernel.benchmarks.gpu;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Grid;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

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

  /** All blocks wait for each other, so often. */
  @GpuKernel(blockSize = 32, targets = "cuda")
  public static void barriers(GpuContext gpu, int rounds) {
    for (int i = 0; i < rounds; i++) {
      gpu.gridBarrier();
    }
  }

  /** One step of the wave equation on a plane: what was before becomes what comes next. */
  @StencilKernel(rotate = {"before", "now"}, actorTile = {32, 32})
  public static void wave2(GridPos at, float c2, float[] now, float[] before) {
    float here = at.here(now);
    float laplacian =
        at.west(now) + at.east(now) + (at.north(now) + at.south(now)) - 4f * here;
    at.set(before, 2f * here - at.here(before) + c2 * laplacian);
  }

  /** The same in space. */
  @StencilKernel(grid = Grid.D3, rotate = {"before", "now"})
  public static void wave3(GridPos at, float c2, float[] now, float[] before) {
    float here = at.here(now);
    float laplacian = at.west(now) + at.east(now) + (at.north(now) + at.south(now))
        + (at.up(now) + at.down(now)) - 6f * here;
    at.set(before, 2f * here - at.here(before) + c2 * laplacian);
  }
}
