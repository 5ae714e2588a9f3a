package kernels.trap;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Assertions are enabled in this build: one that holds, one that fails beside a barrier. */
final class FailedAssertion {
  @GpuKernel(blockSize = 16)
  static void halves(GpuContext gpu, int[] in, int[] out) {
    int[] tile = gpu.sharedInts(16);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    assert in.length == out.length : "lengths";
    assert in[i] % 2 == 0
        && in[i] >= 0 : "odd or negative";
    tile[local] = in[i] / 2;
    gpu.barrier();
    out[i] = tile[15 - local];
  }

  static int[] items() {
    return new int[] {64};
  }

  static String expected() {
    return "java.lang.AssertionError FailedAssertion.java:14 21";
  }

  static Object[] arguments() {
    int[] in = new int[64];
    for (int i = 0; i < in.length; i++) {
      in[i] = i < 21 ? 2 * i : i;
    }
    return new Object[] {in, new int[64]};
  }
}
