package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A product and a sum of {@code double} are two roundings; fma is one (JLS 15.4). */
final class DoubleContraction {
  @GpuKernel(blockSize = 32)
  static void productPlus(GpuContext gpu, double[] a, double[] b, double[] c, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i] + c[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void productMinusProduct(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i] - b[i] * a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void fusedProductPlus(GpuContext gpu, double[] a, double[] b, double[] c, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.fma(a[i], b[i], c[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void hornerScheme(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = ((a[i] * 0.5 + 3) * a[i] - 0.25) * a[i] + 1;
    }
  }
}
