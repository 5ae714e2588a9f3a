package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A sum and a product that pass the comparison only because they overflow. */
final class SumWrapsAround {
  @GpuKernel(blockSize = 16)
  static void sumWrapsAround(GpuContext gpu, int[] in, int[] out, int d) {
    int i = gpu.globalIdX();
    if (i + d < in.length || d > 5) {
      int j = i + d;
      if (j + 1 > 0 && Math.min(j, in.length - 1) == j) {
        out[i] = in[j - 5 + 5] + in[Math.max(0, Math.min(j, in.length - 1))];
      }
      if (i * d < out.length && d > 0) { out[i * d] = 4; }
    }
  }

  static int[] items() {
    return new int[] {16};
  }

  static String expected() {
    return "java.lang.ArrayIndexOutOfBoundsException SumWrapsAround.java:16 3";
  }

  static Object[] arguments() {
    return new Object[] {new int[2147483647 / 1000], new int[16], 0x30000000};
  }
}
