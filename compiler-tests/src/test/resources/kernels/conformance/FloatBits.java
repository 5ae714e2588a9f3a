package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** The bits of floating-point numbers, with and without one canonical NaN. */
final class FloatBits {
  @GpuKernel(blockSize = 32)
  static void raw(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (a[i] != a[i]) ? 7 : Float.floatToRawIntBits(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void canonical(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Float.floatToIntBits(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void back(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Float.floatToRawIntBits(Float.intBitsToFloat(a[i] & 0x7f7fffff | 0x800000));
    }
  }

  @GpuKernel(blockSize = 32)
  static void exponent(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Float.floatToRawIntBits(a[i]) >>> 23 & 0xff;
    }
  }

  @GpuKernel(blockSize = 32)
  static void swapSign(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Float.intBitsToFloat(Float.floatToRawIntBits(a[i]) ^ 0x80000000);
    }
  }

  @GpuKernel(blockSize = 32)
  static void inverseRoot(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = 0x5f3759df - (Float.floatToRawIntBits(a[i]) >> 1);
    }
  }
}
