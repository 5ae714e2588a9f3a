package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A trap in a helper inside a loop that holds a barrier. */
final class TrapBesideBarrier {
  @GpuKernel(blockSize = 16)
  static void trapBesideBarrier(GpuContext gpu, int[] in, int[] out) {
    int[] tile = gpu.sharedInts(16);
    int l = gpu.localIdX();
    tile[l] = in[gpu.globalIdX()];
    gpu.barrier();
    int v = 0;
    for (int s = 0; s < 3; s++) {
      v += helper(tile[(l + s) & 15]);
      gpu.barrier();
    }
    out[gpu.globalIdX()] = v;
  }
  static int helper(int v) { return 100 / v; }

  static int[] items() {
    return new int[] {64};
  }

  static String expected() {
    return "java.lang.ArithmeticException TrapBesideBarrier.java:21 39";
  }
  static Object[] arguments() {
    int[] in = new int[64];
    for (int i = 0; i < 64; i++) { in[i] = i - 41; }
    return new Object[] {in, new int[64]};
  }
}
