package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Shifts of {@code long} use the low 6 bits of the count, which may be negative (JLS 15.19). */
final class LongShifts {
  @GpuKernel(blockSize = 32)
  static void left(GpuContext gpu, long[] a, int[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] << b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void right(GpuContext gpu, long[] a, int[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >> b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void unsignedRight(GpuContext gpu, long[] a, int[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >>> b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void leftByLong(GpuContext gpu, long[] a, long[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] << b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void rightByLong(GpuContext gpu, long[] a, long[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >> b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void byConstants(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (a[i] << 31) + (a[i] >> 32) - (a[i] >>> 33) ^ a[i] << -1 ^ a[i] >> 63 ^ a[i] >>> 65;
    }
  }

  @GpuKernel(blockSize = 32)
  static void rotation(GpuContext gpu, long[] a, int[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] << b[i] | a[i] >>> -b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void compound(GpuContext gpu, long[] a, int[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      long x = a[i];
      x <<= b[i];
      x >>= 3;
      x >>>= b[i] + 1;
      out[i] = x;
    }
  }
}
