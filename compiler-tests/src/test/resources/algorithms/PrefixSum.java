package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;

/** Prefix sums of any length: blocks, sums of blocks, and what is in front added. */
final class PrefixSum {
  static final int BLOCK = 64;

  @GpuKernel(blockSize = BLOCK)
  static void scanBlocks(GpuContext gpu, int[] values, int[] sums, int[] totals) {
    int[] tile = gpu.sharedInts(BLOCK);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    tile[local] = i < values.length ? values[i] : 0;
    gpu.barrier();
    for (int step = 1; step < BLOCK; step *= 2) {
      int before = local >= step ? tile[local - step] : 0;
      gpu.barrier();
      tile[local] += before;
      gpu.barrier();
    }
    if (i < values.length) {
      sums[i] = tile[local];
    }
    if (local == BLOCK - 1) {
      totals[gpu.blockIdX()] = tile[local];
    }
  }

  @GpuKernel(blockSize = BLOCK)
  static void addBefore(GpuContext gpu, int[] sums, int[] before) {
    int i = gpu.globalIdX();
    if (i < sums.length && gpu.blockIdX() > 0) {
      sums[i] += before[gpu.blockIdX() - 1];
    }
  }

  /** Inclusive sums. */
  static int[] scan(RingRuntime runtime, int[] values) {
    int blocks = (values.length + BLOCK - 1) / BLOCK;
    int[] sums = new int[values.length];
    int[] totals = new int[blocks];
    PrefixSumGpu gpu = PrefixSumGpu.on(runtime);
    gpu.scanBlocks(Launch.items(values.length), values, sums, totals);
    if (blocks > 1) {
      gpu.addBefore(Launch.items(values.length), sums, scan(runtime, totals));
    }
    return sums;
  }

  static void run(RingRuntime runtime) {
    int[] values = Expect.ints(4500, 1 << 30, 4);
    int[] expected = values.clone();
    Arrays.parallelPrefix(expected, Integer::sum);
    Expect.same(expected, scan(runtime, values));
  }
}
