package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Scalars and arrays of every type as parameters of a kernel; lengths. */
final class Parameters {
  @GpuKernel(blockSize = 32)
  static void ints(GpuContext gpu, int[] a, int x, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void longs(GpuContext gpu, long[] a, long x, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] - x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void floats(GpuContext gpu, float[] a, float x, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void bytes(GpuContext gpu, byte[] a, byte x, byte[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (byte) (a[i] ^ x);
    }
  }

  @GpuKernel(blockSize = 32)
  static void shorts(GpuContext gpu, short[] a, short x, short[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (short) (a[i] + x);
    }
  }

  @GpuKernel(blockSize = 32)
  static void chars(GpuContext gpu, char[] a, char x, char[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (char) (a[i] - x);
    }
  }

  @GpuKernel(blockSize = 32)
  static void booleans(GpuContext gpu, boolean[] a, boolean x, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] != x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void doubles(GpuContext gpu, double[] a, double x, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void lengths(GpuContext gpu, int[] a, byte[] b, long[] c, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a.length * 3 + b.length - c.length + out.length;
    }
  }

  @GpuKernel(blockSize = 32)
  static void neighbours(GpuContext gpu, byte[] a, byte[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[out.length - 1 - i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void readAndWritten(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      a[i] += i;
      out[i] = a[i]++ + ++a[i];
    }
  }
}
