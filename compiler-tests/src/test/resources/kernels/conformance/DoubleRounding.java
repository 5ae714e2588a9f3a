package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Rounding of {@code double}: ties, numbers just below a half, saturation (JLS 15.4). */
final class DoubleRounding {
  @GpuKernel(blockSize = 32)
  static void nearest(GpuContext gpu, double[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.round(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void even(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.rint(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void down(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.floor(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void up(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.ceil(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void root(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.sqrt(Math.abs(a[i]));
    }
  }

  @GpuKernel(blockSize = 32)
  static void next(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.nextUp(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void unit(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.ulp(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void exponent(GpuContext gpu, double[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.getExponent(a[i]);
    }
  }
}
