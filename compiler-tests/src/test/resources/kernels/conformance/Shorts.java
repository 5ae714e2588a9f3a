package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** {@code short} widens to int and is narrowed where it is stored (JLS 5.6, 15.26.2). */
final class Shorts {
  @GpuKernel(blockSize = 32)
  static void sum(GpuContext gpu, short[] a, short[] b, short[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (short) (a[i] + b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void product(GpuContext gpu, short[] a, short[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void negation(GpuContext gpu, short[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = -a[i] + ~a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void unsignedShiftAssignment(GpuContext gpu, short[] a, int[] b, short[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      short x = a[i];
      x >>>= b[i];
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void assignments(GpuContext gpu, short[] a, short[] b, short[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      short x = a[i];
      x += b[i];
      x *= 3;
      x -= 7;
      x ^= 0x5a5;
      x <<= 1;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void divisionAssignment(GpuContext gpu, short[] a, short[] b, short[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      short x = a[i];
      x /= b[i] | 1;
      x %= 11;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void increments(GpuContext gpu, short[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      short x = a[i];
      int before = x++;
      int behind = ++x;
      out[i] = before * 7 + behind - x--;
    }
  }

  @GpuKernel(blockSize = 32)
  static void plusFloat(GpuContext gpu, short[] a, float[] b, short[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      short x = a[i];
      x += b[i];
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void asIndex(GpuContext gpu, short[] a, short[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[(a[i] & 0x7f) % a.length];
    }
  }

  @GpuKernel(blockSize = 32)
  static void comparison(GpuContext gpu, short[] a, short[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void parameter(GpuContext gpu, short[] a, short step, short[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (short) (a[i] + step);
    }
  }
}
