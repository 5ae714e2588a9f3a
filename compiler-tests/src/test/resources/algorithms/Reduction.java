package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;

/** Sum, smallest and largest of an array: strided loads, a tree in shared memory, one atomic. */
final class Reduction {
  private static final int BLOCK = 64;

  @GpuKernel(blockSize = BLOCK)
  static void reduce(GpuContext gpu, int[] values, int[] result) {
    int[] sums = gpu.sharedInts(BLOCK);
    int[] least = gpu.sharedInts(BLOCK);
    int local = gpu.localIdX();
    int sum = 0;
    int smallest = Integer.MAX_VALUE;
    int largest = Integer.MIN_VALUE;
    for (int i = gpu.globalIdX(); i < values.length; i += gpu.gridDimX() * gpu.blockDimX()) {
      sum += values[i];
      smallest = Math.min(smallest, values[i]);
      largest = Math.max(largest, values[i]);
    }
    sums[local] = sum;
    least[local] = smallest;
    gpu.barrier();
    for (int step = BLOCK / 2; step > 0; step >>= 1) {
      if (local < step) {
        sums[local] += sums[local + step];
        least[local] = Math.min(least[local], least[local + step]);
      }
      gpu.barrier();
    }
    int most = gpu.blockMax(largest);
    if (local == 0) {
      gpu.atomicAdd(result, 0, sums[0]);
      gpu.atomicMin(result, 1, least[0]);
      gpu.atomicMax(result, 2, most);
    }
  }

  static void run(RingRuntime runtime) {
    int[] values = Arrays.stream(Expect.ints(3000, 100_000, 5)).map(v -> v * 31 - 50_000).toArray();
    int[] result = {0, Integer.MAX_VALUE, Integer.MIN_VALUE};
    ReductionGpu.on(runtime).reduce(Launch.items(256), values, result);
    Expect.same(new int[] {Arrays.stream(values).sum(), Arrays.stream(values).min().getAsInt(),
        Arrays.stream(values).max().getAsInt()}, result);
  }
}
