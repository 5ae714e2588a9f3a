package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** {@code char} widens to int and is narrowed where it is stored (JLS 5.6, 15.26.2). */
final class Chars {
  @GpuKernel(blockSize = 32)
  static void sum(GpuContext gpu, char[] a, char[] b, char[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (char) (a[i] + b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void product(GpuContext gpu, char[] a, char[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void negation(GpuContext gpu, char[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = -a[i] + ~a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void unsignedShiftAssignment(GpuContext gpu, char[] a, int[] b, char[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      char x = a[i];
      x >>>= b[i];
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void assignments(GpuContext gpu, char[] a, char[] b, char[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      char x = a[i];
      x += b[i];
      x *= 3;
      x -= 7;
      x ^= 0x5a5;
      x <<= 1;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void divisionAssignment(GpuContext gpu, char[] a, char[] b, char[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      char x = a[i];
      x /= b[i] | 1;
      x %= 11;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void increments(GpuContext gpu, char[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      char x = a[i];
      int before = x++;
      int behind = ++x;
      out[i] = before * 7 + behind - x--;
    }
  }

  @GpuKernel(blockSize = 32)
  static void plusFloat(GpuContext gpu, char[] a, float[] b, char[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      char x = a[i];
      x += b[i];
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void asIndex(GpuContext gpu, char[] a, char[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[(a[i] & 0x7f) % a.length];
    }
  }

  @GpuKernel(blockSize = 32)
  static void comparison(GpuContext gpu, char[] a, char[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void parameter(GpuContext gpu, char[] a, char step, char[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (char) (a[i] + step);
    }
  }
}
