package kernels.algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Escape times: a loop whose length differs between neighbours. */
final class Mandelbrot {
  @GpuKernel(blockSize = {16, 4})
  static void mandelbrot(GpuContext gpu, int[] iterations, int width, int height) {
    int px = gpu.globalIdX();
    int py = gpu.globalIdY();
    if (px >= width || py >= height) {
      return;
    }
    float cx = px * 3f / width - 2.25f;
    float cy = py * 3f / height - 1.5f;
    float zx = 0;
    float zy = 0;
    int k = 0;
    while (k < 200 && zx * zx + zy * zy <= 4f) {
      float next = zx * zx - zy * zy + cx;
      zy = 2f * zx * zy + cy;
      zx = next;
      k++;
    }
    iterations[py * width + px] = k;
  }

  /** WGSL lets an implementation fuse a product and a sum, and escape times are chaotic. */
  static double mayDifferOnWgsl() {
    return 0.005;
  }

  static int[] items() {
    return new int[] {70, 50};
  }

  static Object[] arguments() {
    return new Object[] {new int[70 * 50], 70, 50};
  }
}
