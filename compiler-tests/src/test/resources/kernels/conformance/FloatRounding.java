package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Rounding of {@code float}: ties, numbers just below a half, saturation (JLS 15.4). */
final class FloatRounding {
  @GpuKernel(blockSize = 32)
  static void nearest(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.round(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void even(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (float) Math.rint(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void down(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (float) Math.floor(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void up(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (float) Math.ceil(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void root(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (float) Math.sqrt(Math.abs(a[i]));
    }
  }

  @GpuKernel(blockSize = 32)
  static void next(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.nextUp(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void unit(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.ulp(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void exponent(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.getExponent(a[i]);
    }
  }

  static double root_ulpOnWgsl() {
    return 3;
  }
}
