package kernels.trap;

import io.ringkernel.ArrayLayout;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** One test of an index for all columns. */
final class RecordOutOfBounds {
  @GpuType(arrays = ArrayLayout.COLUMNS)
  record Pair(int first, short second) {}

  @GpuKernel(blockSize = 32)
  static void recordOutOfBounds(GpuContext gpu, Pair[] pairs) {
    int i = gpu.globalIdX();
    pairs[i] = new Pair(pairs[i + 2].second(), (short) i);
  }

  static int[] items() {
    return new int[] {32};
  }

  static Object[] arguments() {
    Pair[] pairs = new Pair[30];
    java.util.Arrays.fill(pairs, new Pair(1, (short) 2));
    return new Object[] {pairs};
  }

  static String expected() {
    return "java.lang.ArrayIndexOutOfBoundsException RecordOutOfBounds.java:16 28";
  }
}
