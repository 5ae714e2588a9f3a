package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Casts between integers keep the low bits (JLS 5.1.3). */
final class NarrowingConversions {
  @GpuKernel(blockSize = 32)
  static void intToByte(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (byte) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void intToShort(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (short) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void intToChar(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (char) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void longToInt(GpuContext gpu, long[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (int) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void longToByte(GpuContext gpu, long[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (byte) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void longToChar(GpuContext gpu, long[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (char) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void intToLong(GpuContext gpu, int[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void byteToChar(GpuContext gpu, byte[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (char) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void charToByte(GpuContext gpu, char[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (byte) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void charToShort(GpuContext gpu, char[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (short) a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void shortToLong(GpuContext gpu, short[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] * 3L;
    }
  }

  @GpuKernel(blockSize = 32)
  static void chain(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = (long) (byte) (char) (short) (int) a[i];
    }
  }
}
