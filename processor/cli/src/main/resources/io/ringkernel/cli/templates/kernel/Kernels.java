package %package%;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Kernels: their bodies run once per work item. */
final class Kernels {
  private Kernels() {}

  @GpuKernel(blockSize = 256)
  static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
    int i = gpu.globalIdX();
    if (i < x.length) {
      y[i] = a * x[i] + y[i];
    }
  }
}
