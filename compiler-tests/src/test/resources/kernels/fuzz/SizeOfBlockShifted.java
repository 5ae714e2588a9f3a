package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** The size of a block is constant in WGSL, where operations of constants must not overflow. */
final class SizeOfBlockShifted {
  @GpuKernel(blockSize = 64)
  static void sizeOfBlockShifted(GpuContext gpu, int[] out) {
    int i = gpu.globalIdX();
    out[i] = (gpu.blockDimX() << 29) + gpu.blockDimX() * 100_000_000 + i
        - (gpu.blockDimY() + Integer.MAX_VALUE);
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    return new Object[] {new int[64]};
  }
}
