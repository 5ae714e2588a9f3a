package kernels.memory;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Atomics whose result does not depend on the order. */
final class Atomics {
  @GpuKernel(blockSize = 32)
  static void atomics(GpuContext gpu, int[] values, int[] cells) {
    int i = gpu.globalIdX();
    if (i < values.length) {
      int v = values[i];
      gpu.atomicAdd(cells, 0, v);
      gpu.atomicMin(cells, 1, v);
      gpu.atomicMax(cells, 2, v);
      gpu.atomicAnd(cells, 3, v | 0xff);
      gpu.atomicOr(cells, 4, v & 0xff00);
      gpu.atomicXor(cells, 5, v);
      if (gpu.atomicCompareExchange(cells, 6, 0, 77) == 0) {
        gpu.atomicAdd(cells, 7, 1);
      }
    }
  }

  static int[] items() {
    return new int[] {500};
  }

  static Object[] arguments() {
    int[] values = new int[500];
    for (int i = 0; i < values.length; i++) {
      values[i] = (i * 7919) ^ (i << 20);
    }
    return new Object[] {values, new int[] {0, 0, 0, -1, 0, 0, 0, 0}};
  }
}
