package demo;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** What a release compiles by its jar with everything in it. */
public final class Kernels {
  private Kernels() {}

  /** Inlines a method of the class library from its class file, too. */
  @GpuKernel
  public static void mix(GpuContext gpu, int[] values) {
    int i = gpu.globalIdX();
    if (i < values.length) {
      values[i] = Integer.rotateLeft(values[i] * 31, 7) + Math.floorMod(values[i], 13);
    }
  }
}
