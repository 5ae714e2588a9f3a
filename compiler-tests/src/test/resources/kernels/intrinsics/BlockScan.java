package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Compacts what is positive: a scan says where, the last item says how many. */
final class BlockScan {
  @GpuKernel(blockSize = 128)
  static void blockScan(GpuContext gpu, int[] values, int[] kept, int[] counts) {
    int i = gpu.globalIdX();
    int value = i < values.length ? values[i] : 0;
    int place = gpu.blockExclusiveAdd(value > 0 ? 1 : 0);
    int count = gpu.blockCount(value > 0);
    int best = gpu.subgroupMax(value);
    if (value > 0 && gpu.blockIdX() * 128 + place < kept.length) {
      kept[gpu.blockIdX() * 128 + place] = value * 1000 + best;
    }
    if (gpu.localIndex() == 0) {
      counts[gpu.blockIdX()] = count;
    }
  }

  static int[] items() {
    return new int[] {1000};
  }

  static Object[] arguments() {
    int[] values = new int[1000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 7919 % 41 - 20;
    }
    return new Object[] {values, new int[1024], new int[8]};
  }
}
