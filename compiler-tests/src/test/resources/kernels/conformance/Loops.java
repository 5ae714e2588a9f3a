package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/**
 * for, while, do: counters that change inside, loops that never run, conditions with effects (JLS
 * 14.12-14.14).
 */
final class Loops {
  @GpuKernel(blockSize = 32)
  static void countUp(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      for (int k = 0; k < (a[i] & 15); k++) {
        sum += k * k;
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void countDown(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      for (int k = a[i] & 15; k-- > 0; ) {
        sum = sum * 3 + k;
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void twoCounters(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      for (int k = 0, l = b[i] & 15; k < l; k += 2, l--) {
        sum += k * l;
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void whileHalving(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      int steps = 0;
      while (x != 0) {
        x >>>= 1;
        steps++;
      }
      out[i] = steps;
    }
  }

  @GpuKernel(blockSize = 32)
  static void doAtLeastOnce(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i];
      int steps = 0;
      do {
        x = (x & 1) == 0 ? x / 2 : 3 * x + 1;
      } while (x > 1 && ++steps < 40);
      out[i] = steps * 100 + (x & 63);
    }
  }

  @GpuKernel(blockSize = 32)
  static void counterAtTheEndOfItsType(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int steps = 0;
      for (int k = Integer.MAX_VALUE - 3; k > 0; k++) {
        steps++;
      }
      out[i] = steps + a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void byteCounter(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = a[i];
      for (byte k = 120; k > 0; k++) {
        sum += k;
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void forever(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x = a[i] | 1;
      int steps = 0;
      for (;;) {
        if (steps++ > 9 || x % 5 == 0) {
          break;
        }
        x += 3;
      }
      out[i] = x * 16 + steps;
    }
  }

  @GpuKernel(blockSize = 32)
  static void floatCounter(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int steps = 0;
      for (float x = 0; x < 1 && steps < 30; x += 0.125f) {
        steps++;
      }
      out[i] = a[i] > 0 ? steps : -steps;
    }
  }
}
