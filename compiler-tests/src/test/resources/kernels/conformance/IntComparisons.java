package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** The six comparisons of {@code int}, and choosing by them. */
final class IntComparisons {
  @GpuKernel(blockSize = 32)
  static void less(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void lessOrEqual(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] <= b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void greater(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] > b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void greaterOrEqual(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >= b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void equal(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] == b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void different(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] != b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void smallestOfThree(GpuContext gpu, int[] a, int[] b, int[] c, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < b[i] ? a[i] < c[i] ? a[i] : c[i] : b[i] < c[i] ? b[i] : c[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void withConstants(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (a[i] < 0 ? 1 : 0) + (a[i] >= Integer.MAX_VALUE ? 2 : 0)
          + (a[i] == Integer.MIN_VALUE ? 4 : 0);
    }
  }
}
