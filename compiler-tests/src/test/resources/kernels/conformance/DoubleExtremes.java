package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** min, max, abs and signum of {@code double}: NaN wins, -0 is below +0 (JLS 15.20). */
final class DoubleExtremes {
  @GpuKernel(blockSize = 32)
  static void smaller(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.min(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void larger(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.max(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void absolute(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.abs(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void sign(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.signum(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void copied(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.copySign(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void clamped(GpuContext gpu, double[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.clamp(a[i], -2, 5);
    }
  }

  @GpuKernel(blockSize = 32)
  static void bitsOfTheSmaller(GpuContext gpu, double[] a, double[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (int) (Double.doubleToLongBits(Math.min(a[i], b[i])) >>> 31);
    }
  }
}
