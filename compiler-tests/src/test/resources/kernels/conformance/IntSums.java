package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Sums, differences, products and negation of {@code int} wrap around (JLS 15.17, 15.18). */
final class IntSums {
  @GpuKernel(blockSize = 32)
  static void sum(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void difference(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] - b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void product(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void negation(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = -a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void doubleNegation(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = - -a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void mayNotBeFoldedToTrue(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + 1 > a[i] ? 1 : 0;
    }
  }

  @GpuKernel(blockSize = 32)
  static void absoluteOfTheSmallest(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.abs(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void polynomial(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (a[i] * 31 + b[i]) * 31 - (a[i] - b[i] * b[i]);
    }
  }
}
