package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;

/** Bitonic sort, one launch for each step of the network. */
final class BitonicSort {
  @GpuKernel(blockSize = 64)
  static void step(GpuContext gpu, int[] values, int size, int distance) {
    int i = gpu.globalIdX();
    int other = i ^ distance;
    if (other > i && other < values.length) {
      boolean ascending = (i & size) == 0;
      int x = values[i];
      int y = values[other];
      if (x > y == ascending) {
        values[i] = y;
        values[other] = x;
      }
    }
  }

  static void run(RingRuntime runtime) {
    int[] values = Arrays.stream(Expect.ints(256, 1 << 30, 7)).map(v -> v * 4).toArray();
    int[] expected = values.clone();
    Arrays.sort(expected);
    BitonicSortGpu gpu = BitonicSortGpu.on(runtime);
    for (int size = 2; size <= values.length; size *= 2) {
      for (int distance = size / 2; distance > 0; distance /= 2) {
        gpu.step(Launch.items(values.length), values, size, distance);
      }
    }
    Expect.same(expected, values);
  }
}
