package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Bits that are counted, found and moved, also those of zero. */
final class BitCounts {
  @GpuKernel(blockSize = 32)
  static void countInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Integer.bitCount(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void leadingZerosInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Integer.numberOfLeadingZeros(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void trailingZerosInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Integer.numberOfTrailingZeros(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void highestInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Integer.highestOneBit(a[i]) - Integer.lowestOneBit(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void reversedInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Integer.reverse(a[i]) ^ Integer.reverseBytes(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void rotatedInt(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Integer.rotateLeft(a[i], i) ^ Integer.rotateRight(a[i], -i);
    }
  }

  @GpuKernel(blockSize = 32)
  static void countLong(GpuContext gpu, long[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Long.bitCount(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void leadingZerosLong(GpuContext gpu, long[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Long.numberOfLeadingZeros(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void trailingZerosLong(GpuContext gpu, long[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Long.numberOfTrailingZeros(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void highestLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Long.highestOneBit(a[i]) - Long.lowestOneBit(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void reversedLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Long.reverse(a[i]) ^ Long.reverseBytes(a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void rotatedLong(GpuContext gpu, long[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Long.rotateLeft(a[i], i) ^ Long.rotateRight(a[i], -i);
    }
  }
}
