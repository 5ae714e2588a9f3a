package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Casts of {@code double}, and of float by way of double (JLS 5.1.3). */
final class DoubleConversions {
  @GpuKernel(blockSize = 32)
  static void toInt(GpuContext gpu, double[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (int) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void toLong(GpuContext gpu, double[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (long) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void toByte(GpuContext gpu, double[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (byte) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void toChar(GpuContext gpu, double[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (char) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void toFloat(GpuContext gpu, double[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (float) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofInt(GpuContext gpu, int[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofLong(GpuContext gpu, long[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofFloat(GpuContext gpu, float[] a, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void longAssignment(GpuContext gpu, long[] a, double[] b, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      long x = a[i];
      x *= b[i];
      out[i] = x;
    }
  }
}
