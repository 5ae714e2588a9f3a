package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Found by seed 10000829: a choice between literals as the narrow result of what may trap. */
final class NarrowTrapResult {
  static byte choice(int x) {
    int quotient = 1000 / x;
    return quotient > 100 ? (byte) 8 : (byte) 1;
  }

  static short other(int x) {
    return 1000 % x > 10 ? (short) -8 : (short) 300;
  }

  @GpuKernel(blockSize = 16)
  static void narrowTrapResult(GpuContext gpu, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = choice(i + 1) * 1000 + other(i + 3);
    }
  }

  static int[] items() {
    return new int[] {32};
  }

  static Object[] arguments() {
    return new Object[] {new int[32]};
  }
}
