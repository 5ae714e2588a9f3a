package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Casts of {@code float} saturate and take NaN for zero (JLS 5.1.3). */
final class FloatConversions {
  @GpuKernel(blockSize = 32)
  static void toInt(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (int) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void toLong(GpuContext gpu, float[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (long) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void toByte(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (byte) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void toShort(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (short) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void toChar(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (char) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void scaledToInt(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (int) (a[i] * 1e9f);
    }
  }

  @GpuKernel(blockSize = 32)
  static void intAssignment(GpuContext gpu, int[] a, float[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      x += b[i];
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofInt(GpuContext gpu, int[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofLong(GpuContext gpu, long[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofChar(GpuContext gpu, char[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofByte(GpuContext gpu, byte[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * 0.5f;
    }
  }

  static double ofLong_ulpOnWgsl() {
    return 1;
  }
}
