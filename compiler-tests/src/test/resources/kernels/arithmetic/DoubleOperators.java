package kernels.arithmetic;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Double operators and conversions; only for targets that have double. */
final class DoubleOperators {
  private static final double[] EDGES = {0.0, -0.0, 1.0, -1.0, 0.1, 1e300, -1e300, 1e-300,
      Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
      9007199254740993.0, 2147483648.5, -7.25};
  static final int OPERATORS = 12;

  @GpuKernel(blockSize = 32, targets = "cuda")
  static void doubleOperators(GpuContext gpu, double[] a, double[] b, double[] result) {
    int i = gpu.globalIdX();
    if (i >= a.length) {
      return;
    }
    double x = a[i];
    double y = b[i];
    int at = i * OPERATORS;
    result[at] = x + y;
    result[at + 1] = x - y;
    result[at + 2] = x * y;
    result[at + 3] = x / y;
    result[at + 4] = x % y;
    result[at + 5] = x < y ? 1 : x == y ? 2 : 3;
    result[at + 6] = (int) x;
    result[at + 7] = (long) x;
    result[at + 8] = (float) x;
    result[at + 9] = Math.sqrt(x);
    result[at + 10] = Math.max(x, y);
    result[at + 11] = Math.min(x, -y);
  }

  static String only() {
    return "cuda";
  }

  static int[] items() {
    return new int[] {EDGES.length * EDGES.length};
  }

  static Object[] arguments() {
    int count = EDGES.length * EDGES.length;
    double[] a = new double[count];
    double[] b = new double[count];
    for (int i = 0; i < count; i++) {
      a[i] = EDGES[i / EDGES.length];
      b[i] = EDGES[i % EDGES.length];
    }
    return new Object[] {a, b, new double[count * OPERATORS]};
  }
}
