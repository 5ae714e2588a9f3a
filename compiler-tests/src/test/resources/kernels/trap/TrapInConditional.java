package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A trap in one arm of nested conditionals and short circuits. */
final class TrapInConditional {
  @GpuKernel(blockSize = 16)
  static void trapInConditional(GpuContext gpu, int[] in, int[] out) {
    int i = gpu.globalIdX();
    int x = i < 20 || in[i] / (i - 30) > 100
        ? in[i] : i > 25 && in[i - 26] / 1 == -1
            ? out[i] : 7;
    out[
        i + (i > 40 ? 10
            / (i - 41) : 0)
        - (i > 40 ? 10 / (i - 41) : 0)] += x;
  }

  static int[] items() {
    return new int[] {64};
  }

  static String expected() {
    return "java.lang.ArithmeticException TrapInConditional.java:11 30";
  }

  static Object[] arguments() {
    return new Object[] {new int[64], new int[64]};
  }
}
