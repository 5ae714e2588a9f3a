package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/**
 * Sums, products and quotients of {@code float}: one rounding each, NaN, infinities, both zeros
 * (JLS 15.17).
 */
final class Floats {
  @GpuKernel(blockSize = 32)
  static void sum(GpuContext gpu, float[] a, float[] b, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void difference(GpuContext gpu, float[] a, float[] b, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] - b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void product(GpuContext gpu, float[] a, float[] b, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void quotient(GpuContext gpu, float[] a, float[] b, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] / (b[i] == 0 ? 3 : b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void remainder(GpuContext gpu, float[] a, float[] b, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] % (b[i] == 0 ? 3 : b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void negation(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = -a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void negationOfZero(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Float.floatToRawIntBits(-(a[i] - a[i]));
    }
  }

  @GpuKernel(blockSize = 32)
  static void increments(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      float x = a[i];
      x++;
      ++x;
      x--;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void assignments(GpuContext gpu, float[] a, float[] b, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      float x = a[i];
      x += b[i];
      x *= 2;
      x -= 1;
      out[i] = x;
    }
  }

  static double quotient_ulpOnWgsl() {
    return 3;
  }
}
