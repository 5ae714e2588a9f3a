package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Found by seed 1009: a class file asks again for a pattern whose guard failed, in a loop. */
final class GuardBeforeBarrier {
  @GpuType
  record Pair(int x, int y) {}

  @GpuKernel(blockSize = 16)
  static void guardBeforeBarrier(GpuContext gpu, int[] in, int[] out) {
    int i = gpu.globalIdX();
    int[] shared = gpu.sharedInts(16);
    shared[gpu.localIdX()] = in[i];
    switch (new Pair(in[i], i)) {
      case Pair(var x, int y) when x > 1 != y < 20 -> {
        out[i] = y;
      }
      case Pair(int x, int y) -> {
        out[i] += x ^ y;
      }
    }
    gpu.barrier();
    out[i] += shared[gpu.localIdX() ^ 1];
  }

  static int[] items() {
    return new int[] {32};
  }

  static Object[] arguments() {
    int[] in = new int[32];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 77 - 300;
    }
    return new Object[] {in, new int[32]};
  }
}
