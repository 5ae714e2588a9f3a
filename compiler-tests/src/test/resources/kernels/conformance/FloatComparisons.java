package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Comparisons of {@code float}: NaN is unordered, the zeros are equal (JLS 15.20.1). */
final class FloatComparisons {
  @GpuKernel(blockSize = 32)
  static void less(GpuContext gpu, float[] a, float[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] < b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void lessOrEqual(GpuContext gpu, float[] a, float[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] <= b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void greater(GpuContext gpu, float[] a, float[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] > b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void greaterOrEqual(GpuContext gpu, float[] a, float[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] >= b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void equal(GpuContext gpu, float[] a, float[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] == b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void different(GpuContext gpu, float[] a, float[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] != b[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void notLess(GpuContext gpu, float[] a, float[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = !(a[i] < b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void notGreaterOrEqual(GpuContext gpu, float[] a, float[] b, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = !(a[i] >= b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void isNaN(GpuContext gpu, float[] a, boolean[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] != a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void order(GpuContext gpu, float[] a, float[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Float.compare(a[i], b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void loopUntil(GpuContext gpu, float[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int steps = 0;
      for (float x = a[i]; x < 50 && steps < 20; x += 7) {
        steps++;
      }
      out[i] = steps;
    }
  }
}
