package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Atomic operations on long, float and double; the numbers are such that no sum rounds. */
final class WideAtomics {
  @GpuKernel(blockSize = 32, targets = "cuda")
  static void wideAtomics(GpuContext gpu, long[] l, float[] f, double[] d, int[] n, int[] ok) {
    int i = gpu.globalIdX();
    gpu.atomicAdd(l, 0, (long) i << 33);
    gpu.atomicSub(l, 1, i * 3L);
    gpu.atomicMin(l, 2, (i * 37L % 64 - 32) << 40);
    gpu.atomicMax(l, 3, (i * 37L % 64 - 32) << 40);
    gpu.atomicAnd(l, 4, ~(1L << i % 64));
    gpu.atomicOr(l, 5, 1L << i % 64);
    gpu.atomicXor(l, 6, (long) i * i << 20);
    if (i == 5) {
      gpu.atomicExchange(l, 7, -1L << 45);
      gpu.atomicCompareExchange(l, 8, 0L, 1L << 50);
      gpu.atomicExchange(f, 1, 2.5f);
      gpu.atomicExchange(d, 1, -2.5);
    }
    gpu.atomicAdd(f, 0, i * 0.25f);
    gpu.atomicAdd(d, 0, i * 0.125);
    gpu.atomicSub(n, 0, i);
    gpu.fence();
    gpu.fenceBlock();
    gpu.fenceSystem();
    long before = gpu.clock();
    gpu.sleep(10);
    ok[i] = gpu.clock() >= before ? 1 : 0;
  }

  static String only() {
    return "cuda";
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    return new Object[] {new long[] {0, 0, 0, 0, -1, 0, 0, 0, 0}, new float[2], new double[2],
        new int[1], new int[64]};
  }
}
