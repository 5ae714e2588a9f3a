package kernels.memory;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Opaque accesses, which every target has; counters that wrap; in buffers and shared memory. */
final class OrderedAccess {
  @GpuKernel(blockSize = 32)
  static void orderedAccess(GpuContext gpu, int[] cells, int[] out) {
    int i = gpu.globalIdX();
    int[] shared = gpu.sharedInts(2);
    if (gpu.localIdX() == 0) {
      gpu.setOpaque(shared, 0, 0);
      gpu.setOpaque(shared, 1, 5);
    }
    gpu.barrier();
    gpu.atomicIncrement(shared, 0, 6);
    gpu.atomicDecrement(shared, 1, 12);
    gpu.atomicIncrement(cells, 0, 9);
    gpu.atomicDecrement(cells, 1, 1000);
    gpu.barrier();
    gpu.setOpaque(out, i, gpu.getOpaque(shared, 0) * 100 + gpu.getOpaque(shared, 1));
  }

  static int[] items() {
    return new int[] {96};
  }

  static Object[] arguments() {
    return new Object[] {new int[] {-3, 0}, new int[96]};
  }
}
