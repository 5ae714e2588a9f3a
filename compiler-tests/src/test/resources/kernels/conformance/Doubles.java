package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/**
 * Sums, products and quotients of {@code double}: one rounding each, NaN, infinities, both zeros
 * (JLS 15.17).
 */
final class Doubles {
  @GpuKernel(blockSize = 32)
  static void sum(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void difference(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] - b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void product(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void quotient(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] / b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void remainder(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] % b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void negation(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = -a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void negationOfZero(GpuContext gpu, double[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Double.isNaN(a[i]) ? 1 : (int) Double.doubleToRawLongBits(-(a[i] - a[i]));
    }
  }

  @GpuKernel(blockSize = 32)
  static void increments(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      double x = a[i];
      x++;
      ++x;
      x--;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void assignments(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      double x = a[i];
      x += b[i];
      x *= 2;
      x -= 1;
      out[i] = x;
    }
  }
}
