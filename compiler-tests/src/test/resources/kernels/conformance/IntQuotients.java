package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Quotients and remainders of {@code int}: MIN / -1, signs, constant divisors (JLS 15.17.2). */
final class IntQuotients {
  @GpuKernel(blockSize = 32)
  static void quotient(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] / (b[i] == 0 ? 3 : b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void remainder(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] % (b[i] == 0 ? 3 : b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void byMinusOne(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] / -1;
    }
  }

  @GpuKernel(blockSize = 32)
  static void remainderOfMinusOne(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] % -1;
    }
  }

  @GpuKernel(blockSize = 32)
  static void byConstants(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] / 7 + a[i] / -8 + a[i] / 1 + a[i] % 10 + a[i] % -16 + a[i] / Integer.MIN_VALUE;
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofConstants(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] == 0 ? 0 : 100 / a[i] + Integer.MIN_VALUE % a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void quotientTimesDivisorPlusRemainder(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int divisor = b[i] | 1;
      out[i] = a[i] / divisor * divisor + a[i] % divisor == a[i] ? 1 : 0;
    }
  }

  @GpuKernel(blockSize = 32)
  static void floor(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Math.floorDiv(a[i], b[i] | 1) * 3 + Math.floorMod(a[i], b[i] | 1);
    }
  }
}
