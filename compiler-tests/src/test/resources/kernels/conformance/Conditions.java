package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** if and ?: with effects; only one side is evaluated (JLS 15.23-15.25). */
final class Conditions {
  @GpuKernel(blockSize = 32)
  static void elseBelongsToTheInner(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = 1;
      if (a[i] > 0)
        if (b[i] > 0)
          x = 2;
        else
          x = 3;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void chain(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      if (a[i] < -50) {
        out[i] = 1;
      } else if (a[i] < 0) {
        out[i] = 2;
      } else if (a[i] == 0) {
        out[i] = 3;
      } else {
        out[i] = 4;
      }
    }
  }

  @GpuKernel(blockSize = 32)
  static void guardedIndex(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >= 0 && a[i] < a.length ? a[a[i]] : -1;
    }
  }

  @GpuKernel(blockSize = 32)
  static void guardedDivision(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = b[i] != 0 ? a[i] / b[i] : 0;
    }
  }

  @GpuKernel(blockSize = 32)
  static void guardedByOr(GpuContext gpu, int[] a, int[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = b[i] == 0 || a[i] % b[i] == 0;
    }
  }

  @GpuKernel(blockSize = 32)
  static void effectsOfTheChosen(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      int y = b[i];
      int z = x > y ? x++ : y--;
      out[i] = z ^ x * 31 ^ y * 17;
    }
  }

  @GpuKernel(blockSize = 32)
  static void numericPromotion(GpuContext gpu, int[] a, boolean[] b, double[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = b[i] ? a[i] : 0.5;
    }
  }

  @GpuKernel(blockSize = 32)
  static void earlyReturn(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      if (a[i] == b[i]) {
        return;
      }
      out[i] = 7;
      if (a[i] < b[i]) {
        return;
      }
      out[i] = 8;
    }
  }
}
