package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** And, or, exclusive or and complement of {@code int} (JLS 15.22.1). */
final class IntBits {
  @GpuKernel(blockSize = 32)
  static void and(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] & b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void or(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] | b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void exclusiveOr(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] ^ b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void complement(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = ~a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void mixed(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] & ~b[i] | b[i] & ~a[i] ^ 0x55;
    }
  }

  @GpuKernel(blockSize = 32)
  static void lowestBit(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] & -a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void isPowerOfTwo(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] > 0 && (a[i] & a[i] - 1) == 0 ? 1 : 0;
    }
  }
}
