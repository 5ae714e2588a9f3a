package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Comparisons of {@code double}: NaN is unordered, the zeros are equal (JLS 15.20.1). */
final class DoubleComparisons {
  @GpuKernel(blockSize = 32)
  static void less(GpuContext gpu, double[] a, double[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void lessOrEqual(GpuContext gpu, double[] a, double[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] <= b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void greater(GpuContext gpu, double[] a, double[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] > b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void greaterOrEqual(GpuContext gpu, double[] a, double[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >= b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void equal(GpuContext gpu, double[] a, double[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] == b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void different(GpuContext gpu, double[] a, double[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] != b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void notLess(GpuContext gpu, double[] a, double[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = !(a[i] < b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void notGreaterOrEqual(GpuContext gpu, double[] a, double[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = !(a[i] >= b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void isNaN(GpuContext gpu, double[] a, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] != a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void order(GpuContext gpu, double[] a, double[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Double.compare(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void loopUntil(GpuContext gpu, double[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int steps = 0;
      for (double x = a[i]; x < 50 && steps < 20; x += 7) {
        steps++;
      }
      out[i] = steps;
    }
  }
}
