package kernels.arithmetic;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Every long operator on every pair of edge values. */
final class LongOperators {
  private static final long[] EDGES = {0, 1, -1, 2, -2, 31, 32, 63, 64, 65, Long.MAX_VALUE,
      Long.MIN_VALUE, 0x123456789abcdefL, 0xdeadbeefL, -0x7fffffffffL, 1L << 32, (1L << 32) - 1};
  static final int OPERATORS = 14;

  @GpuKernel(blockSize = 32)
  static void longOperators(GpuContext gpu, long[] a, long[] b, long[] result) {
    int i = gpu.globalIdX();
    if (i >= a.length) {
      return;
    }
    long x = a[i];
    long y = b[i];
    int at = i * OPERATORS;
    result[at] = x + y;
    result[at + 1] = x - y;
    result[at + 2] = x * y;
    result[at + 3] = y != 0 ? x / y : 7;
    result[at + 4] = y != 0 ? x % y : 9;
    result[at + 5] = x << y;
    result[at + 6] = x >> y;
    result[at + 7] = x >>> y;
    result[at + 8] = (x & y) + (x | y) * 3;
    result[at + 9] = x ^ ~y;
    result[at + 10] = -x;
    result[at + 11] = x < y ? 1 : x == y ? 2 : 3;
    result[at + 12] = (int) x + (long) (int) y;
    result[at + 13] = (long) (float) (int) x;
  }

  static int[] items() {
    return new int[] {EDGES.length * EDGES.length};
  }

  static Object[] arguments() {
    int count = EDGES.length * EDGES.length;
    long[] a = new long[count];
    long[] b = new long[count];
    for (int i = 0; i < count; i++) {
      a[i] = EDGES[i / EDGES.length];
      b[i] = EDGES[i % EDGES.length];
    }
    return new Object[] {a, b, new long[count * OPERATORS]};
  }
}
