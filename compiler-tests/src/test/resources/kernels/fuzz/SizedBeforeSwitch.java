package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Found by seed 8: class files put what follows a shared array, and its length, into a block. */
final class SizedBeforeSwitch {
  @GpuKernel(blockSize = 16)
  static void sizedBeforeSwitch(GpuContext gpu, int[] in, int[] out, int size) {
    int i = gpu.globalIdX();
    int[] shared = gpu.sharedInts(in.length + 16);
    int[] others = gpu.sharedInts((size + 1) * 16);
    shared[gpu.localIdX()] = in[i];
    others[gpu.localIdX()] = i;
    gpu.barrier();
    switch (in[i] & 3) {
      default: {
      }
      break;
      case 1: {
        out[i] -= 5;
      }
      case 2: {
        out[i] *= 3;
      }
      break;
    }
    gpu.barrier();
    out[i] += shared[gpu.localIdX() ^ 1] - others[gpu.localIdX() ^ 3] + others.length;
  }

  static int[] items() {
    return new int[] {32};
  }

  static Object[] arguments() {
    int[] in = new int[32];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 77 - 300;
    }
    return new Object[] {in, new int[32], 2};
  }
}
