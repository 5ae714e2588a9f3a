package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Accesses with an order and atomic updates of float, where the target has them. */
final class FloatUpdates {
  @GpuKernel(blockSize = 32, targets = {"cuda", "msl"})
  static void floatUpdates(GpuContext gpu, float[] f, int[] flags) {
    int i = gpu.globalIdX();
    gpu.atomicMin(f, 0, (i * 37 % 64 - 32) * 0.5f);
    gpu.atomicMax(f, 1, (i * 37 % 64 - 32) * 0.5f);
    gpu.atomicSub(f, 2, i * 0.25f);
    if (gpu.atomicCompareExchange(f, 3, -0f, 7f) == 7f) {
      gpu.atomicAdd(f, 4, 1f);
    }
    gpu.setOpaque(f, 8 + i, gpu.getOpaque(f, 5) + i);
    gpu.setRelease(flags, i, i + gpu.getAcquire(flags, i));
    gpu.setVolatile(flags, i, gpu.getVolatile(flags, i) * 2);
  }

  static String only() {
    return "cuda,msl";
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    float[] f = new float[72];
    f[3] = -0f;
    f[5] = 0.5f;
    int[] flags = new int[64];
    java.util.Arrays.fill(flags, 5);
    return new Object[] {f, flags};
  }
}
