package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Some work items read beyond the end; the smallest of them is reported. */
final class OutOfBounds {
  @GpuKernel(blockSize = 32)
  static void outOfBounds(GpuContext gpu, int[] index, int[] data, int[] result) {
    int i = gpu.globalIdX();
    if (i < index.length) {
      result[i] = data[index[i]];
    }
  }

  static int[] items() {
    return new int[] {100};
  }

  static Object[] arguments() {
    int[] index = new int[100];
    for (int i = 0; i < index.length; i++) {
      index[i] = i == 71 ? 10 : i == 90 ? -1 : i % 10;
    }
    return new Object[] {index, new int[10], new int[100]};
  }

  static String expected() {
    return "java.lang.ArrayIndexOutOfBoundsException OutOfBounds.java:12 71";
  }
}
