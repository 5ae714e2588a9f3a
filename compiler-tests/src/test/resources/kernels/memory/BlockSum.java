package kernels.memory;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A tree reduction in shared memory, then one atomic per block. */
final class BlockSum {
  @GpuKernel(blockSize = 64)
  static void blockSum(GpuContext gpu, int[] values, int[] total) {
    int[] tile = gpu.sharedInts(64);
    int local = gpu.localIdX();
    int i = gpu.globalIdX();
    tile[local] = i < values.length ? values[i] : 0;
    gpu.barrier();
    for (int stride = gpu.blockDimX() / 2; stride > 0; stride /= 2) {
      if (local < stride) {
        tile[local] += tile[local + stride];
      }
      gpu.barrier();
    }
    if (local == 0) {
      gpu.atomicAdd(total, 0, tile[0]);
    }
  }

  static int[] items() {
    return new int[] {1000};
  }

  static Object[] arguments() {
    int[] values = new int[1000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * i - 5000;
    }
    return new Object[] {values, new int[1]};
  }
}
