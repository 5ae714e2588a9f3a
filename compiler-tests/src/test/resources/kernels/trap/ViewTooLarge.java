package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.IntView2D;

/** A view that does not lie within its array. */
final class ViewTooLarge {
  @GpuKernel(blockSize = 16)
  static void viewTooLarge(GpuContext gpu, int[] values) {
    int i = gpu.globalIdX();
    IntView2D view = IntView2D.of(values, i, 5);
    if (i < view.width()) {
      view.set(i, 4, i);
    }
  }

  static int[] items() {
    return new int[] {16};
  }

  static Object[] arguments() {
    return new Object[] {new int[64]};
  }

  static String expected() {
    return "java.lang.IllegalArgumentException ViewTooLarge.java:12 13";
  }
}
