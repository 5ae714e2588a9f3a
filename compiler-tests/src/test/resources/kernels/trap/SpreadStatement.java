package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** A statement over several lines: the trap is at the line of the call before it. */
final class SpreadStatement {
  @GpuKernel(blockSize = 16)
  static void spread(GpuContext gpu, int[] in, int[] out) {
    int i =
        gpu
            .globalIdX();
    out[i]
        =
        in[i]
            + twice(
                in[i])
            / in[
                i];
  }

  static int twice(int x) {
    return 2 * x;
  }

  static int[] items() {
    return new int[] {64};
  }

  static String expected() {
    return "java.lang.ArithmeticException SpreadStatement.java:16 5";
  }

  static Object[] arguments() {
    int[] in = new int[64];
    for (int i = 0; i < in.length; i++) {
      in[i] = i - 5;
    }
    return new Object[] {in, new int[64]};
  }
}
