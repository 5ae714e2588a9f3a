package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Found by seed 100011703: an infinite leg of a triangle, and another one that is any NaN. */
final class HypotOfSignalling {
  @GpuKernel(blockSize = 16, targets = "cuda")
  static void hypotOfSignalling(GpuContext gpu, double[] a, double[] b, double[] out) {
    int i = gpu.globalIdX();
    out[i] = Math.hypot(a[i], b[i]) > 3 ? Math.pow(a[i], 0) : -1;
  }

  static int[] items() {
    return new int[] {16};
  }

  static String only() {
    return "cuda";
  }

  static Object[] arguments() {
    double[] a = new double[16];
    double[] b = new double[16];
    long[] odd = {0x7ff8000000000001L, 0x7ff0000000000001L, 0xfff8123456789abcL,
        0xfff0000000000001L};
    for (int i = 0; i < a.length; i++) {
      a[i] = Double.longBitsToDouble(odd[i & 3]);
      b[i] = i < 4 ? Double.POSITIVE_INFINITY : i < 8 ? Double.NEGATIVE_INFINITY : i;
    }
    return new Object[] {a, b, new double[16]};
  }
}
