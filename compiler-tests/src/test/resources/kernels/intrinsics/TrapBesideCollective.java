package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Who trapped still takes part in what the block does together. */
final class TrapBesideCollective {
  @GpuKernel(blockSize = 64)
  static void trapBesideCollective(GpuContext gpu, int[] a, int[] b, int[] r) {
    int i = gpu.globalIdX();
    int quotient = a[i] / b[i];
    int sum = gpu.blockAdd(quotient);
    r[i] = gpu.subgroupAdd(sum + 100 / (a[i] - 7));
  }

  static int[] items() {
    return new int[] {128};
  }

  static Object[] arguments() {
    int[] a = new int[128];
    int[] b = new int[128];
    for (int i = 0; i < a.length; i++) {
      a[i] = i;
      b[i] = i - 77;
    }
    return new Object[] {a, b, new int[128]};
  }

  static String expected() {
    return "java.lang.ArithmeticException TrapBesideCollective.java:13 7";
  }
}
