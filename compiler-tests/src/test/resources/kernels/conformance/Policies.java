package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Safety;

/** Indices within bounds under each policy of safety; what throws is another topic. */
final class Policies {
  @GpuKernel(blockSize = 32)
  static void trap(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[Math.floorMod(a[i], a.length)] + a[out.length - 1 - i];
    }
  }

  @GpuKernel(blockSize = 32, safety = Safety.CLAMP)
  static void clamp(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[Math.floorMod(a[i], a.length)] + a[out.length - 1 - i];
    }
  }

  @GpuKernel(blockSize = 32, safety = Safety.UNCHECKED)
  static void unchecked(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[Math.floorMod(a[i], a.length)] + a[out.length - 1 - i];
    }
  }

  @GpuKernel(blockSize = 32, safety = Safety.CLAMP)
  static void clampedStores(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] t = new int[4];
      t[a[i] & 3] += 5;
      t[3 - (a[i] & 3)]--;
      out[out.length - 1 - i] = t[0] * 2 + t[1] * 3 + t[2] * 5 + t[3] * 7;
    }
  }
}
