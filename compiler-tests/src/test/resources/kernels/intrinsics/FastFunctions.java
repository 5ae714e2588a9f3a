package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Precision;

/** A kernel that takes fast functions, at places where these are exact. */
final class FastFunctions {
  @GpuKernel(blockSize = 32, precision = Precision.FAST)
  static void fastFunctions(GpuContext gpu, float[] zero, float[] one, float[] r) {
    int i = gpu.globalIdX();
    if (i < r.length) {
      float sine = (float) Math.sin(zero[i]) + (float) Math.cos(zero[i]);
      float exponential = (float) Math.exp(zero[i]) + (float) Math.log(one[i]);
      r[i] = sine + exponential * (i / 4f) + (i + 0.5f) / 2f;
    }
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    float[] one = new float[60];
    java.util.Arrays.fill(one, 1f);
    return new Object[] {new float[60], one, new float[60]};
  }
}
