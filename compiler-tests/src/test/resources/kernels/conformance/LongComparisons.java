package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** The six comparisons of {@code long}, and choosing by them. */
final class LongComparisons {
  @GpuKernel(blockSize = 32)
  static void less(GpuContext gpu, long[] a, long[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void lessOrEqual(GpuContext gpu, long[] a, long[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] <= b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void greater(GpuContext gpu, long[] a, long[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] > b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void greaterOrEqual(GpuContext gpu, long[] a, long[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >= b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void equal(GpuContext gpu, long[] a, long[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] == b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void different(GpuContext gpu, long[] a, long[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] != b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void smallestOfThree(GpuContext gpu, long[] a, long[] b, long[] c, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < b[i] ? a[i] < c[i] ? a[i] : c[i] : b[i] < c[i] ? b[i] : c[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void withConstants(GpuContext gpu, long[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (a[i] < 0 ? 1 : 0) + (a[i] >= Long.MAX_VALUE ? 2 : 0) + (a[i] == Long.MIN_VALUE
          ? 4 : 0);
    }
  }
}
