package kernels.trap;

import io.ringkernel.FloatView2D;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** The array has the element, the view has not. */
final class ViewOutOfBounds {
  @GpuKernel(blockSize = 16)
  static void viewOutOfBounds(GpuContext gpu, FloatView2D view) {
    int x = gpu.globalIdX();
    view.set(x, 1, view.get(x, 0));
  }

  static int[] items() {
    return new int[] {16};
  }

  static Object[] arguments() {
    return new Object[] {FloatView2D.of(new float[64], 10, 4)};
  }

  static String expected() {
    return "java.lang.IndexOutOfBoundsException ViewOutOfBounds.java:12 10";
  }
}
