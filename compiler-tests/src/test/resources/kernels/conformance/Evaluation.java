package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Operands are evaluated from left to right, once, assignments from the right (JLS 15.7). */
final class Evaluation {
  @GpuKernel(blockSize = 32)
  static void leftToRight(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      out[i] = x + (x = 5) * x + x++ * x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void oldValueOfCompound(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      x += (x = 3) + x;
      out[i] = x;
    }
  }

  @GpuKernel(blockSize = 32)
  static void indexBeforeValue(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] t = {1, 2, 3, 4};
      int k = a[i] & 1;
      t[k] = k = 2;
      t[k++] += k;
      out[i] = t[0] + t[1] * 10 + t[2] * 100 + t[3] * 1000 + k;
    }
  }

  @GpuKernel(blockSize = 32)
  static void chainOfAssignments(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x;
      int y;
      byte z;
      x = y = z = (byte) a[i];
      out[i] = x + 2 * y + 3 * z;
    }
  }

  @GpuKernel(blockSize = 32)
  static void arguments(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      out[i] = three(x++, ++x, x -= 2);
    }
  }

  @GpuKernel(blockSize = 32)
  static void elementOnce(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] t = {5, 6, 7};
      int k = 0;
      t[k++]++;
      t[k++] <<= 2;
      out[i] = a[i] + t[0] + t[1] * 10 + t[2] * 100 + k;
    }
  }

  @GpuKernel(blockSize = 32)
  static void callsInOrder(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] log = {1};
      int x = step(log, 2) - step(log, 3) * step(log, 5);
      out[i] = x + log[0] + a[i];
    }
  }

  static int three(int x, int y, int z) {
    return x * 10007 + y * 101 + z;
  }

  static int step(int[] log, int by) {
    log[0] = log[0] * 7 + by;
    return log[0];
  }
}
