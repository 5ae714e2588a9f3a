package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** {@code byte} widens to int and is narrowed where it is stored (JLS 5.6, 15.26.2). */
final class Bytes {
  @GpuKernel(blockSize = 32)
  static void sum(GpuContext gpu, byte[] a, byte[] b, byte[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (byte) (a[i] + b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void product(GpuContext gpu, byte[] a, byte[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void negation(GpuContext gpu, byte[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = -a[i] + ~a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void unsignedShiftAssignment(GpuContext gpu, byte[] a, int[] b, byte[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      byte x = a[i];
      x >>>= b[i];
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void assignments(GpuContext gpu, byte[] a, byte[] b, byte[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      byte x = a[i];
      x += b[i];
      x *= 3;
      x -= 7;
      x ^= 0x5a5;
      x <<= 1;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void divisionAssignment(GpuContext gpu, byte[] a, byte[] b, byte[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      byte x = a[i];
      x /= b[i] | 1;
      x %= 11;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void increments(GpuContext gpu, byte[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      byte x = a[i];
      int before = x++;
      int behind = ++x;
      out[i] = before * 7 + behind - x--;
    }
  }

  @GpuKernel(blockSize = 32)
  static void plusFloat(GpuContext gpu, byte[] a, float[] b, byte[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      byte x = a[i];
      x += b[i];
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void asIndex(GpuContext gpu, byte[] a, byte[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[(a[i] & 0x7f) % a.length];
    }
  }

  @GpuKernel(blockSize = 32)
  static void comparison(GpuContext gpu, byte[] a, byte[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void parameter(GpuContext gpu, byte[] a, byte step, byte[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (byte) (a[i] + step);
    }
  }
}
