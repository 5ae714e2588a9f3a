package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Division by zero in a helper. */
final class DivisionByZero {
  @GpuKernel(blockSize = 32)
  static void divisionByZero(GpuContext gpu, int[] a, int[] b, int[] result) {
    int i = gpu.globalIdX();
    if (i < a.length) {
      result[i] = divide(a[i], b[i]) + 1;
    }
  }

  static int divide(int a, int b) {
    return a / b;
  }

  static int[] items() {
    return new int[] {64};
  }

  static Object[] arguments() {
    int[] a = new int[64];
    int[] b = new int[64];
    for (int i = 0; i < 64; i++) {
      a[i] = i * 3;
      b[i] = i - 40;
    }
    return new Object[] {a, b, new int[64]};
  }

  static String expected() {
    return "java.lang.ArithmeticException DivisionByZero.java:17 40";
  }
}
