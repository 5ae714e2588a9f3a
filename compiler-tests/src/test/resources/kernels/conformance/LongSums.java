package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Sums, differences, products and negation of {@code long} wrap around (JLS 15.17, 15.18). */
final class LongSums {
  @GpuKernel(blockSize = 32)
  static void sum(GpuContext gpu, long[] a, long[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void difference(GpuContext gpu, long[] a, long[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] - b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void product(GpuContext gpu, long[] a, long[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void negation(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = -a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void doubleNegation(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = - -a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void mayNotBeFoldedToTrue(GpuContext gpu, long[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + 1L > a[i] ? 1 : 0;
    }
  }

  @GpuKernel(blockSize = 32)
  static void absoluteOfTheSmallest(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.abs(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void polynomial(GpuContext gpu, long[] a, long[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (a[i] * 31 + b[i]) * 31 - (a[i] - b[i] * b[i]);
    }
  }
}
