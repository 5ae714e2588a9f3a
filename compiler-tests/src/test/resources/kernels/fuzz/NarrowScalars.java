package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Found by seeds 198 and others: WGSL had no spelling for a narrow scalar that becomes an int. */
final class NarrowScalars {
  @GpuKernel(blockSize = 16)
  static void narrowScalars(GpuContext gpu, int[] out, byte b, short s, char c, boolean z) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = b * 31 + (s >> 3) + (z ? c : -c) + i;
    }
  }

  static int[] items() {
    return new int[] {32};
  }

  static Object[] arguments() {
    return new Object[] {new int[32], (byte) -100, (short) -30000, (char) 65000, true};
  }
}
