package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Found by seed 100005715: a class file in which both ways of a branch go to one place. */
final class BreakBesideReturn {
  @GpuKernel(blockSize = 16)
  static void breakBesideReturn(GpuContext gpu, int[] in, int[] out) {
    int i = gpu.globalIdX();
    before: {
      if ((in[i] & 1) == 0) {
        if (in[i] > 50) {
          break before;
        }
      } else {
        if (in[i] < 0) {
          return;
        }
      }
    }
    out[i] = out[i] * 31 + in[i];
  }

  static int[] items() {
    return new int[] {32};
  }

  static Object[] arguments() {
    int[] in = new int[32];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 77 - 300;
    }
    return new Object[] {in, new int[32]};
  }
}
