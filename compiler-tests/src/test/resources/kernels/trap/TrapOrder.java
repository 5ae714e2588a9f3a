package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** The array element of a compound assignment is read before the right side (JLS 15.26.2). */
final class TrapOrder {
  @GpuKernel(blockSize = 16)
  static void trapOrder(GpuContext gpu, int[] in, int[] out) {
    int i = gpu.globalIdX();
    out[i + 1000] +=
        in[i] / 0;
  }

  static int[] items() {
    return new int[] {64};
  }

  static String expected() {
    return "java.lang.ArrayIndexOutOfBoundsException TrapOrder.java:11 0";
  }

  static Object[] arguments() {
    return new Object[] {new int[64], new int[64]};
  }
}
