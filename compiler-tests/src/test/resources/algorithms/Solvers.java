package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Grid;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** The heat equation at rest: Jacobi's steps as a stencil, Gauss and Seidel's on red and black. */
final class Solvers {
  @StencilKernel(grid = Grid.D2, halo = 1)
  static void jacobi(GridPos at, float[] now, float[] next) {
    at.set(next, 0.25f * (at.north(now) + at.south(now) + at.east(now) + at.west(now)));
  }

  @GpuKernel(blockSize = {8, 8})
  static void redBlack(GpuContext gpu, float[] grid, int width, int height, int colour) {
    int x = gpu.globalIdX() + 1;
    int y = gpu.globalIdY() + 1;
    if (x < width - 1 && y < height - 1 && (x + y & 1) == colour) {
      int at = y * width + x;
      grid[at] = 0.25f * (grid[at - 1] + grid[at + 1] + grid[at - width] + grid[at + width]);
    }
  }

  static double nearOnWgsl() {
    return 1e-6;
  }

  static void run(RingRuntime runtime) {
    int width = 20;
    int height = 16;
    float[] start = new float[width * height];
    for (int i = 0; i < start.length; i++) {
      boolean isEdge = i < width || i >= start.length - width || i % width == 0;
      start[i] = isEdge ? i % 7 * 4 : 0;
    }
    SolversGpu gpu = SolversGpu.on(runtime);
    float[] now = start.clone();
    float[] next = start.clone();
    double[] expected = doubles(start);
    for (int k = 0; k < 30; k++) {
      gpu.jacobi(width, height, now, next);
      float[] swap = now;
      now = next;
      next = swap;
      double[] before = expected.clone();
      sweep(before, expected, width, height, 0);
      sweep(before, expected, width, height, 1);
    }
    Expect.near(expected, now, 1e-5);
    float[] grid = start.clone();
    double[] inPlace = doubles(start);
    for (int k = 0; k < 30; k++) {
      for (int colour = 0; colour < 2; colour++) {
        gpu.redBlack(Launch.items(width - 2, height - 2), grid, width, height, colour);
        sweep(inPlace, inPlace, width, height, colour);
      }
    }
    Expect.near(inPlace, grid, 1e-5);
  }

  private static void sweep(double[] from, double[] to, int width, int height, int colour) {
    for (int i = 0; i < from.length; i++) {
      int x = i % width;
      int y = i / width;
      if (x > 0 && y > 0 && x < width - 1 && y < height - 1 && (x + y) % 2 == colour) {
        to[i] = (from[i - 1] + from[i + 1] + from[i - width] + from[i + width]) / 4;
      }
    }
  }

  private static double[] doubles(float[] values) {
    double[] result = new double[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = values[i];
    }
    return result;
  }
}
