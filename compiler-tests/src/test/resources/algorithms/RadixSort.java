package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;

/** Radix sort by digits of two bits: counts of blocks, their prefix sums, a stable scatter. */
final class RadixSort {
  private static final int BLOCK = 64;
  private static final int DIGITS = 4;

  @GpuKernel(blockSize = BLOCK)
  static void countDigits(GpuContext gpu, int[] keys, int[] counts, int shift, int blocks) {
    int i = gpu.globalIdX();
    int digit = i < keys.length ? digit(keys[i], shift) : -1;
    for (int d = 0; d < DIGITS; d++) {
      int count = gpu.blockCount(digit == d);
      if (gpu.localIdX() == 0) {
        counts[d * blocks + gpu.blockIdX()] = count;
      }
    }
  }

  @GpuKernel(blockSize = BLOCK)
  static void scatter(GpuContext gpu, int[] keys, int[] sums, int[] sorted, int shift,
      int blocks) {
    int i = gpu.globalIdX();
    int digit = i < keys.length ? digit(keys[i], shift) : -1;
    for (int d = 0; d < DIGITS; d++) {
      int rank = gpu.blockExclusiveAdd(digit == d ? 1 : 0);
      if (digit == d) {
        int at = d * blocks + gpu.blockIdX();
        int before = at > 0 ? sums[at - 1] : 0;
        sorted[before + rank] = keys[i];
      }
    }
  }

  /** Negative keys come first. */
  static int digit(int key, int shift) {
    return (key ^ Integer.MIN_VALUE) >>> shift & DIGITS - 1;
  }

  static void run(RingRuntime runtime) {
    int[] keys = Arrays.stream(Expect.ints(300, 1 << 30, 8)).map(v -> v * 5).toArray();
    int[] expected = keys.clone();
    Arrays.sort(expected);
    int blocks = (keys.length + BLOCK - 1) / BLOCK;
    RadixSortGpu gpu = RadixSortGpu.on(runtime);
    for (int shift = 0; shift < Integer.SIZE; shift += 2) {
      int[] counts = new int[DIGITS * blocks];
      int[] sorted = new int[keys.length];
      gpu.countDigits(Launch.items(keys.length), keys, counts, shift, blocks);
      int[] sums = PrefixSum.scan(runtime, counts);
      gpu.scatter(Launch.items(keys.length), keys, sums, sorted, shift, blocks);
      keys = sorted;
    }
    Expect.same(expected, keys);
  }
}
