package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Found by seed 19: what all items read of a table alike, beside traps and barriers. */
final class TableAroundBarrier {
  private static final double[] STEPS = {0.5, 2.0, 1.5, 4.0};
  private static final int[] ROUNDS = {1, 3, 0, 2};

  @GpuKernel(blockSize = 16, targets = "cuda")
  static void tableAroundBarrier(GpuContext gpu, int[] in, double[] out, int from) {
    int i = gpu.globalIdX();
    int[] shared = gpu.sharedInts(16);
    double sum = in[i];
    for (double step : STEPS) {
      sum = sum * step + in[i] / (i + 1);
      shared[gpu.localIdX()] = (int) sum;
      if (step > 1.0) {
        gpu.barrier();
        sum += shared[gpu.localIdX() ^ 1];
        gpu.barrier();
      }
    }
    for (int k = 0; k < ROUNDS[from & 3]; k++) {
      gpu.barrier();
      sum += k;
    }
    out[i] = sum;
  }

  static int[] items() {
    return new int[] {32};
  }

  static String only() {
    return "cuda";
  }

  static Object[] arguments() {
    int[] in = new int[32];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 77 - 300;
    }
    return new Object[] {in, new double[32], 1};
  }
}
