package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Shifts of {@code int} use the low 5 bits of the count, which may be negative (JLS 15.19). */
final class IntShifts {
  @GpuKernel(blockSize = 32)
  static void left(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] << b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void right(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >> b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void unsignedRight(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >>> b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void leftByLong(GpuContext gpu, int[] a, long[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] << b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void rightByLong(GpuContext gpu, int[] a, long[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >> b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void byConstants(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (a[i] << 31) + (a[i] >> 32) - (a[i] >>> 33) ^ a[i] << -1 ^ a[i] >> 63 ^ a[i] >>> 65;
    }
  }

  @GpuKernel(blockSize = 32)
  static void rotation(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] << b[i] | a[i] >>> -b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void compound(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      x <<= b[i];
      x >>= 3;
      x >>>= b[i] + 1;
      out[i] = x;
    }
  }
}
