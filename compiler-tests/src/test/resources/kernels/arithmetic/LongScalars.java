package kernels.arithmetic;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** long scalars between others: where they lie in the arguments block. */
final class LongScalars {
  @GpuKernel(blockSize = 32)
  static void longScalars(GpuContext gpu, int a, long k, long[] out, int b, long m, boolean z,
      float f) {
    int i = gpu.globalIdX();
    if (i < out.length) { out[i] = out[i] * k + a + b * m + (z ? (long) f : 0L); }
  }

  static int[] items() {
    return new int[] {40};
  }

  static Object[] arguments() {
    return new Object[] {5, 0x123456789abcdefL, new long[40], 9, -7L, true, 1e10f};
  }
}
