package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Helpers that do something with their block: nested, called twice, left early, in a loop. */
final class HelperScans {
  @GpuKernel(blockSize = 64)
  static void helperScans(GpuContext gpu, int[] values, int rounds, float[] weights, int[] sums,
      int[] places, float[] means, int[] parts) {
    int i = gpu.globalIdX();
    int value = i < values.length ? values[i] : 0;
    int place = rank(gpu, value > 0);
    int odd = rank(gpu, value % 2 != 0);
    int sum = 0;
    for (int round = 0; round < rounds; round++) {
      sum += stepped(gpu, value, round);
    }
    share(gpu, parts, value);
    means[i] = mean(gpu, weights, i);
    sums[i] = sum;
    places[i] = place * 1000 + odd;
  }

  /** How many of the block come before this item and are marked, too. */
  private static int rank(GpuContext gpu, boolean isMarked) {
    return before(gpu, isMarked ? 1 : 0);
  }

  private static int before(GpuContext gpu, int mark) {
    return gpu.blockExclusiveAdd(mark);
  }

  /** Returns in the middle, where all items do. */
  private static int stepped(GpuContext gpu, int value, int round) {
    if (round % 3 == 0) {
      return gpu.subgroupMax(value);
    }
    int total = gpu.blockAdd(value);
    if (round % 3 == 1) {
      return total;
    }
    return value < 0 ? -1 : total - value;
  }

  private static float mean(GpuContext gpu, float[] weights, int i) {
    float mine = i < weights.length ? weights[i] : 0;
    return gpu.blockAdd(mine) * 0.015625f;
  }

  private static void share(GpuContext gpu, int[] parts, int value) {
    int best = gpu.blockMax(value);
    if (gpu.localIndex() == 0) {
      parts[gpu.blockIdX()] = best;
    }
  }

  static int[] items() {
    return new int[] {192};
  }

  static Object[] arguments() {
    int[] values = new int[180];
    float[] weights = new float[192];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 7919 % 41 - 20;
      weights[i] = i % 13 * 0.25f;
    }
    return new Object[] {values, 5, weights, new int[192], new int[192], new float[192],
        new int[3]};
  }
}
