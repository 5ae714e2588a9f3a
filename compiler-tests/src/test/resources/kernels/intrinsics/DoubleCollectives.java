package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Subgroups and blocks of doubles, where a target has them. */
final class DoubleCollectives {
  @GpuKernel(blockSize = 64, targets = "cuda")
  static void doubleCollectives(GpuContext gpu, double[] f, double[] r) {
    int i = gpu.globalIdX();
    double y = i < f.length ? f[i] : 0.25;
    double h = gpu.subgroupAdd(y) + gpu.subgroupMin(y) * gpu.subgroupMax(y);
    h += gpu.subgroupInclusiveAdd(y) - gpu.subgroupExclusiveAdd(y);
    h += gpu.subgroupShuffle(y, 31 - gpu.laneId()) * gpu.subgroupShuffleXor(y, 1);
    h += gpu.subgroupShuffleUp(y, 1) - gpu.subgroupShuffleDown(y, 1);
    h += gpu.blockAdd(y) + gpu.blockMin(y) - gpu.blockMax(y) + gpu.blockBroadcast(y, 33);
    h += gpu.blockInclusiveAdd(y) - gpu.blockExclusiveAdd(y);
    if (i < r.length) {
      r[i] = h;
    }
  }

  static String only() {
    return "cuda";
  }

  static int[] items() {
    return new int[] {128};
  }

  static Object[] arguments() {
    double[] f = new double[120];
    for (int i = 0; i < f.length; i++) {
      f[i] = (i * 71 % 97) * 0.37 - 11;
    }
    return new Object[] {f, new double[120]};
  }
}
