package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** min, max, abs and signum of {@code float}: NaN wins, -0 is below +0 (JLS 15.20). */
final class FloatExtremes {
  @GpuKernel(blockSize = 32)
  static void smaller(GpuContext gpu, float[] a, float[] b, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.min(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void larger(GpuContext gpu, float[] a, float[] b, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.max(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void absolute(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.abs(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void sign(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.signum(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void copied(GpuContext gpu, float[] a, float[] b, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.copySign(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void clamped(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.clamp(a[i], -2f, 5f);
    }
  }

  @GpuKernel(blockSize = 32)
  static void bitsOfTheSmaller(GpuContext gpu, float[] a, float[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (int) (Float.floatToIntBits(Math.min(a[i], b[i])) >>> 31);
    }
  }
}
