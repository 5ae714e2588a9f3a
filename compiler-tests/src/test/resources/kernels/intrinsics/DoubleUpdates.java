package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Accesses with an order and atomic updates of double and long. */
final class DoubleUpdates {
  @GpuKernel(blockSize = 32, targets = "cuda")
  static void doubleUpdates(GpuContext gpu, double[] d, long[] l) {
    int i = gpu.globalIdX();
    gpu.atomicMin(d, 0, (i * 37 % 64 - 32) * 0.5);
    gpu.atomicMax(d, 1, (i * 37 % 64 - 32) * 0.5);
    gpu.atomicSub(d, 2, i * 0.25);
    if (gpu.atomicCompareExchange(d, 3, 0.0, 7.0) == 7.0) {
      gpu.atomicAdd(d, 4, 1.0);
    }
    gpu.setVolatile(d, 8 + i, gpu.getAcquire(d, 5) + i);
    gpu.setRelease(l, i, i + gpu.getOpaque(l, i));
    gpu.setOpaque(l, i, gpu.getVolatile(l, i) << 33);
  }

  static String only() {
    return "cuda";
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    return new Object[] {new double[72], new long[64]};
  }
}
