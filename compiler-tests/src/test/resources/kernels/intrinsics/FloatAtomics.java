package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Atomic addition to floats where a target has it; fences that Metal has, too. */
final class FloatAtomics {
  @GpuKernel(blockSize = 32, targets = {"cuda", "msl"})
  static void floatAtomics(GpuContext gpu, float[] f, int[] n) {
    int i = gpu.globalIdX();
    gpu.atomicAdd(f, i % 4, i * 0.5f);
    if (i == 5) {
      gpu.atomicExchange(f, 4, 2.5f);
    }
    gpu.fence();
    gpu.fenceBlock();
    gpu.atomicSub(n, 0, i);
  }

  static String only() {
    return "cuda,msl";
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    return new Object[] {new float[5], new int[1]};
  }
}
