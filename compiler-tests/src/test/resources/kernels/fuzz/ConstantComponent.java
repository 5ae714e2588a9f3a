package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Found by seed 1160: a product of constants that overflows showed only behind a record. */
final class ConstantComponent {
  private static final int FACTOR = -1201324705;

  @GpuType
  record Pair(float first, int second) {}

  static int product(int seven) {
    Pair pair = new Pair(0f, 7);
    int copy = pair.second();
    return FACTOR * new Pair(1f, copy).second() + seven;
  }

  @GpuKernel(blockSize = 16)
  static void constantComponent(GpuContext gpu, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = product(i);
    }
  }

  static int[] items() {
    return new int[] {32};
  }

  static Object[] arguments() {
    return new Object[] {new int[32]};
  }
}
