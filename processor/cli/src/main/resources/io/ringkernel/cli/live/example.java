package demo;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Change anything: what the device languages get appears beside it. */
final class Kernels {
  @GpuKernel(blockSize = 256)
  static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
    int i = gpu.globalIdX();
    if (i < x.length) {
      y[i] = a * x[i] + y[i];
    }
  }

  @GpuKernel(blockSize = 128)
  static void escape(GpuContext gpu, int width, float scale, int[] steps) {
    int i = gpu.globalIdX();
    if (i >= steps.length) {
      return;
    }
    float re = (i % width) * scale - 2;
    float im = (i / width) * scale - 1;
    float x = 0;
    float y = 0;
    int n = 0;
    while (n < 255 && x * x + y * y < 4) {
      float next = x * x - y * y + re;
      y = 2 * x * y + im;
      x = next;
      n++;
    }
    steps[i] = n;
  }
}
