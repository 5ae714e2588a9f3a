package kernels.arithmetic;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

final class Saxpy {
  @GpuKernel(blockSize = 64)
  static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
    int i = gpu.globalIdX();
    if (i < x.length) {
      y[i] = a * x[i] + y[i];
    }
  }

  static int[] items() {
    return new int[] {1000};
  }

  static Object[] arguments() {
    float[] x = new float[1000];
    float[] y = new float[1000];
    for (int i = 0; i < x.length; i++) {
      x[i] = (i * 7 % 101) * 0.1f;
      y[i] = (i % 13) * -0.3f;
    }
    return new Object[] {2.7f, x, y};
  }
}
