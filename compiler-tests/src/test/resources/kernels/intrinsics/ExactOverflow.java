package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A sum that does not fit, in the helper of one work item. */
final class ExactOverflow {
  @GpuKernel(blockSize = 32)
  static void exactOverflow(GpuContext gpu, int[] a, long[] b) {
    int i = gpu.globalIdX();
    if (i < a.length) {
      a[i] = scaled(a[i]);
      b[i] = Math.multiplyExact(b[i], 3L);
    }
  }

  static int scaled(int x) {
    return Math.addExact(Math.multiplyExact(x, 1000), 647);
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    int[] a = new int[64];
    long[] b = new long[64];
    for (int i = 0; i < 64; i++) {
      a[i] = 2147483 - 50 + i;
      b[i] = i == 60 ? Long.MAX_VALUE / 2 : i;
    }
    a[20] = 2147483 + 1;
    a[19] = -2147484;
    return new Object[] {a, b};
  }

  static String expected() {
    return "java.lang.ArithmeticException ExactOverflow.java:18 19";
  }
}
