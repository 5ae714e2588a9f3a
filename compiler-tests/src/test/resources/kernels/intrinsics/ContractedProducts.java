package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Precision;

/** A kernel that allows fused products, of numbers whose products are exact, so nothing differs. */
final class ContractedProducts {
  @GpuKernel(blockSize = 32, precision = Precision.CONTRACT)
  static void contractedProducts(GpuContext gpu, float a, float[] x, float[] y) {
    int i = gpu.globalIdX();
    if (i < x.length) {
      float sum = a * x[i] + y[i];
      y[i] = sum - horner(x[i]) * 2f + (y[i] - x[i] * x[i]);
    }
  }

  static float horner(float x) {
    return (x * 3f + 1f) * x - 5f;
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    float[] x = new float[60];
    float[] y = new float[60];
    for (int i = 0; i < x.length; i++) {
      x[i] = (i - 30) * 0.25f;
      y[i] = i * 0.5f;
    }
    return new Object[] {1.5f, x, y};
  }
}
