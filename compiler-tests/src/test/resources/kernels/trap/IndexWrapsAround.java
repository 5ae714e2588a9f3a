package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A loop counter that overflows to a negative index. */
final class IndexWrapsAround {
  @GpuKernel(blockSize = 16)
  static void indexWrapsAround(GpuContext gpu, int[] in, int[] out, int big) {
    int i = gpu.globalIdX();
    for (int j = 5; j < in.length; j += big) {
      out[i] += in[j] + j;
    }
  }

  static int[] items() {
    return new int[] {16};
  }

  static String expected() {
    return "java.lang.ArrayIndexOutOfBoundsException IndexWrapsAround.java:12 0";
  }

  static Object[] arguments() {
    return new Object[] {new int[1500000], new int[16], -2147483647 + 3};
  }
}
