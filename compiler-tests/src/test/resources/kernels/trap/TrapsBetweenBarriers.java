package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A later barrier lets an item throw that comes before those which have thrown already. */
final class TrapsBetweenBarriers {
  @GpuKernel(blockSize = 16)
  static void traps(GpuContext gpu, int[] in, int[] out) {
    int[] tile = gpu.sharedInts(16);
    int local = gpu.localIdX();
    int i = gpu.globalIdX();
    tile[local] = 100 / (in[i] - 9);
    gpu.barrier();
    int sum = 0;
    for (int k = 0; k < 4; k++) {
      sum += in[(i + k) % 32];
      gpu.barrier();
      if (k == 2) {
        sum += 12 / (local - 5);
      }
      gpu.barrier();
    }
    out[i] = sum + tile[15 - local];
  }

  static int[] items() {
    return new int[] {32};
  }

  static String expected() {
    return "java.lang.ArithmeticException TrapsBetweenBarriers.java:20 5";
  }

  static Object[] arguments() {
    int[] in = new int[32];
    for (int i = 0; i < in.length; i++) {
      in[i] = i;
    }
    return new Object[] {in, new int[32]};
  }
}
