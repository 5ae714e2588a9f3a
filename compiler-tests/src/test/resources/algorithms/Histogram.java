package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Counts of byte values: a histogram for each block in shared memory, added by atomics. */
final class Histogram {
  private static final int BINS = 256;
  private static final int BLOCK = 64;

  @GpuKernel(blockSize = BLOCK)
  static void count(GpuContext gpu, byte[] data, int[] counts) {
    int[] bins = gpu.sharedInts(BINS);
    for (int k = gpu.localIdX(); k < BINS; k += BLOCK) {
      bins[k] = 0;
    }
    gpu.barrier();
    for (int i = gpu.globalIdX(); i < data.length; i += gpu.gridDimX() * BLOCK) {
      gpu.atomicAdd(bins, data[i] & 0xff, 1);
    }
    gpu.barrier();
    for (int k = gpu.localIdX(); k < BINS; k += BLOCK) {
      if (bins[k] > 0) {
        gpu.atomicAdd(counts, k, bins[k]);
      }
    }
  }

  static void run(RingRuntime runtime) {
    byte[] data = Expect.bytes(5000, 6);
    int[] counts = new int[BINS];
    HistogramGpu.on(runtime).count(Launch.items(3 * BLOCK), data, counts);
    int[] expected = new int[BINS];
    for (byte b : data) {
      expected[Byte.toUnsignedInt(b)]++;
    }
    Expect.same(expected, counts);
  }
}
