package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Blocks that wait for each other: steps with a halo, sums, scans, votes, in helpers and loops. */
final class WholeGrid {
  @GpuKernel(blockSize = {32, 2}, targets = "cuda")
  static void wholeGrid(GpuContext gpu, int[] cells, int[] next, int steps, float[] weights,
      long[] sums, float[] shares, double[] means) {
    int i = (gpu.globalIdY() * gpu.gridDimX() * 32) + gpu.globalIdX();
    for (int step = 0; step < steps; step++) {
      smooth(gpu, cells, next, i);
      smooth(gpu, next, cells, i);
    }
    int value = cells[i];
    sums[i] = gpu.gridAdd((long) value << 33) + gpu.gridMax(value) - gpu.gridMin(value)
        + gpu.gridExclusiveAdd(value) * 1000L + gpu.gridCount(value > 40);
    shares[i] = gpu.gridInclusiveAdd(weights[i]) - gpu.gridExclusiveAdd(weights[i])
        + gpu.gridAdd(weights[i]) * gpu.gridMax(weights[i]);
    double mean = gpu.gridAdd(value * 0.1) + gpu.gridInclusiveAdd(0.5) - gpu.gridMin(i * 0.25);
    boolean isWild = gpu.gridAny(value > 1_000_000);
    boolean isTame = gpu.gridAll(value > -1000);
    means[i] = isWild ? -1 : isTame ? mean : -2;
    if (gpu.gridXor(value) == 0x12345) {
      means[i] = gpu.blockDimX();
    }
  }

  /** What the neighbours wrote before, also in other blocks. */
  private static void smooth(GpuContext gpu, int[] from, int[] to, int i) {
    int left = i == 0 ? 0 : from[i - 1];
    int right = i == from.length - 1 ? 0 : from[i + 1];
    to[i] = left + 2 * from[i] + right >> 2;
    gpu.gridBarrier();
  }

  static String only() {
    return "cuda";
  }

  static int[] items() {
    return new int[] {96, 4};
  }

  static Object[] arguments() {
    int[] cells = new int[384];
    float[] weights = new float[384];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i * 7919 % 4001 - 500;
      weights[i] = (i * 31 % 97) * 0.1f;
    }
    return new Object[] {cells, new int[384], 3, weights, new long[384], new float[384],
        new double[384]};
  }
}
