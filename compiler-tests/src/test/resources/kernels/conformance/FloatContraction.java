package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A product and a sum of {@code float} are two roundings; fma is one (JLS 15.4). */
final class FloatContraction {
  @GpuKernel(blockSize = 32)
  static void productPlus(GpuContext gpu, float[] a, float[] b, float[] c, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i] + c[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void productMinusProduct(GpuContext gpu, float[] a, float[] b, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i] - b[i] * a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void fusedProductPlus(GpuContext gpu, float[] a, float[] b, float[] c, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.fma(a[i], b[i], c[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void hornerScheme(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = ((a[i] * 0.5f + 3) * a[i] - 0.25f) * a[i] + 1;
    }
  }

  static double mayDifferOnWgsl() {
    return 0.1;
  }
}
