package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** The condition of a loop throws in some work items, before and behind a barrier. */
final class TrapInCondition {
  @GpuKernel(blockSize = 16)
  static void trapInCondition(GpuContext gpu, int[] in, int[] out) {
    int[] tile = gpu.sharedInts(16);
    int i = gpu.globalIdX();
    int w = 0;
    do {
      w += 3;
    } while (in[w + i] > 1);
    tile[gpu.localIdX()] = w;
    gpu.barrier();
    out[i] = tile[15 - gpu.localIdX()];
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    int[] in = new int[64];
    for (int i = 0; i < in.length; i++) {
      in[i] = i % 7;
    }
    return new Object[] {in, new int[64]};
  }

  static String expected() {
    return "java.lang.ArrayIndexOutOfBoundsException TrapInCondition.java:15 49";
  }
}
