package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/**
 * Constant operations that a target's compiler would refuse or fold otherwise are done beforehand.
 */
final class ConstantFolding {
  @GpuKernel(blockSize = 32)
  static void overflow(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + (Integer.MAX_VALUE + 1) + (Integer.MIN_VALUE - 1);
    }
  }

  @GpuKernel(blockSize = 32)
  static void wideShift(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] ^ 1 << 33 ^ 5 >>> 35 ^ -8 >> 65;
    }
  }

  @GpuKernel(blockSize = 32)
  static void smallestByMinusOne(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] ^ Integer.MIN_VALUE / -1 ^ Integer.MIN_VALUE % -1;
    }
  }

  @GpuKernel(blockSize = 32)
  static void variablesThatAreConstant(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int big = Integer.MAX_VALUE;
      int count = 40;
      big += count;
      out[i] = a[i] + big + (1 << count);
    }
  }

  @GpuKernel(blockSize = 32)
  static void floatOverflow(GpuContext gpu, float[] a, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < 3e38f * 10f;
    }
  }

  @GpuKernel(blockSize = 32)
  static void casts(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + (byte) 300 + (char) -1 + (short) 70000 + (int) 3e10f + (int) Float.NaN;
    }
  }

  @GpuKernel(blockSize = 32)
  static void sumInFloat(GpuContext gpu, float[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + (16777216f + 1f - 16777216f);
    }
  }
}
