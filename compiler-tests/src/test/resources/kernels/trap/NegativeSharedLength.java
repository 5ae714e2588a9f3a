package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A launch that asks for fewer than no elements, before a barrier. */
final class NegativeSharedLength {
  @GpuKernel(blockSize = 32)
  static void negativeSharedLength(GpuContext gpu, int[] x, int n) {
    int[] tile = gpu.sharedInts(n - 40);
    int i = gpu.localIdX();
    if (i < tile.length) {
      tile[i] = x[i];
    }
    gpu.barrier();
    x[i] = tile.length + i;
  }

  static int[] items() {
    return new int[] {32};
  }

  static String expected() {
    return "java.lang.NegativeArraySizeException NegativeSharedLength.java:10 0";
  }

  static Object[] arguments() {
    return new Object[] {new int[32], 38};
  }
}
