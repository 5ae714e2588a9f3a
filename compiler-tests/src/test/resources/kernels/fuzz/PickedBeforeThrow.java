package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** In code that always throws a class file calls a method of what a generic method gives. */
final class PickedBeforeThrow {
  @GpuType
  record Pair(int low, int high) {
    int at(int[] in, int index) {
      return in[low + index] + high;
    }
  }

  static <T> T pick(boolean first, T one, T other) {
    return first ? one : other;
  }

  static int fail(int[] in, int[] out, int i) {
    out[i] = pick(in[i] > 2, new Pair(0, i), new Pair(100, 1)).at(in, i);
    throw new IllegalStateException("never");
  }

  @GpuKernel(blockSize = 16)
  static void pickedBeforeThrow(GpuContext gpu, int[] in, int[] out) {
    int i = gpu.globalIdX();
    out[i] = in[i] < -5 ? fail(in, out, i) : pick(in[i] > 2, new Pair(0, i), new Pair(1, 1)).at(in, 0);
  }

  static int[] items() {
    return new int[] {32};
  }

  static Object[] arguments() {
    int[] in = new int[32];
    for (int i = 0; i < in.length; i++) {
      in[i] = i % 7;
    }
    return new Object[] {in, new int[32]};
  }
}
