package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/**
 * What atomic operations are for: counters, maxima with their place, a lock-free sum by comparing.
 */
final class AtomicLoops {
  @GpuKernel(blockSize = 32)
  static void tickets(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int ticket = gpu.atomicAdd(a, 0, 1);
      gpu.atomicOr(out, ticket >> 5, 1 << ticket);
    }
  }

  @GpuKernel(blockSize = 32)
  static void histogram(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicAdd(out, a[i] & 7, 1);
    }
  }

  @GpuKernel(blockSize = 32)
  static void sumByComparing(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      boolean done = false;
      while (!done) {
        int seen = gpu.atomicAdd(out, 0, 0);
        done = gpu.atomicCompareExchange(out, 0, seen, seen + a[i]) == seen;
      }
    }
  }

  @GpuKernel(blockSize = 32)
  static void maximumOfLongs(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicMax(out, 0, a[i] ^ i);
    }
  }

  @GpuKernel(blockSize = 32)
  static void floatsThatAddExactly(GpuContext gpu, int[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      gpu.atomicAdd(out, a[i] & 3, 0.5f);
    }
  }

  static Object[] tickets_arguments() {
    int[] next = new int[128];
    return new Object[] {next, new int[128]};
  }
}
