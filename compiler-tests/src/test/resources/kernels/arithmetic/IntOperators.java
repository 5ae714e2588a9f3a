package kernels.arithmetic;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Every int operator on every pair of edge values. */
final class IntOperators {
  private static final int[] EDGES = {0, 1, -1, 2, -2, 31, 32, 33, 63, 64, 65, 0x7fffffff,
      0x80000000, 0x80000001, 0x12345678, 0xdeadbeef, 255, 256, 65535, 65536};
  static final int OPERATORS = 16;

  @GpuKernel(blockSize = 32)
  static void intOperators(GpuContext gpu, int[] a, int[] b, int[] result) {
    int i = gpu.globalIdX();
    if (i >= a.length) {
      return;
    }
    int x = a[i];
    int y = b[i];
    int at = i * OPERATORS;
    result[at] = x + y;
    result[at + 1] = x - y;
    result[at + 2] = x * y;
    result[at + 3] = y != 0 ? x / y : 7;
    result[at + 4] = y != 0 ? x % y : 9;
    result[at + 5] = x << y;
    result[at + 6] = x >> y;
    result[at + 7] = x >>> y;
    result[at + 8] = x & y;
    result[at + 9] = x | y;
    result[at + 10] = x ^ y;
    result[at + 11] = -x;
    result[at + 12] = ~x;
    result[at + 13] = x < y ? 1 : x == y ? 2 : 3;
    result[at + 14] = Math.min(x, y) + Math.max(x, y) + Math.abs(x);
    int z = x;
    z += y;
    z ^= z >>> 3;
    z -= 5;
    z *= 31;
    result[at + 15] = z++ + ++z;
  }

  static int[] items() {
    return new int[] {EDGES.length * EDGES.length};
  }

  static Object[] arguments() {
    int count = EDGES.length * EDGES.length;
    int[] a = new int[count];
    int[] b = new int[count];
    for (int i = 0; i < count; i++) {
      a[i] = EDGES[i / EDGES.length];
      b[i] = EDGES[i % EDGES.length];
    }
    return new Object[] {a, b, new int[count * OPERATORS]};
  }
}
