package kernels.arithmetic;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Integer edge values: overflow in loop counters, MIN_VALUE, -1, shifts by any count. */
final class IntEdges {
  @GpuKernel(blockSize = 32)
  static void intEdges(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i >= a.length) { return; }
    int x = a[i], y = b[i];
    int h = 0;
    if (y != 0) {
      h = h * 31 + x / y; h = h * 31 + x % y;
      h = h * 31 + Math.floorMod(x, y); h = h * 31 + Math.floorDiv(x, y);
      h = h * 31 + Integer.divideUnsigned(x, y);
    }
    h = h * 31 + x / -1; h = h * 31 + x % -1; h = h * 31 + -x;
    h = h * 31 + (x << y); h = h * 31 + (x >> y); h = h * 31 + (x >>> y);
    h = h * 31 + (x << -1); h = h * 31 + (x >> 40L); h = h * 31 + (x >>> ((long) y << 32 | 3L));
    h = h * 31 + Math.abs(x); h = h * 31 + Math.max(x, y) - Math.min(x, y);
    h = h * 31 + Integer.MIN_VALUE / -1;
    h = h * 31 + (x + 1 > x ? 1 : 0) + (x - 1 < x ? 2 : 0) + (-x < 0 ? 4 : 0) + (x * 2 / 2 == x ? 8
        : 0);
    h = h * 31 + (x - y > 0 ? 1 : 0);
    int n = 0;
    for (int k = 1; k > 0; k += k) { n++; }
    for (int k = Integer.MAX_VALUE - 3; k > 0; k++) { n += 100; }
    for (int k = 1; k > 0; k += 1000000007) { n += 10000; }
    h = h * 31 + n;
    h = h * 31 + Integer.bitCount(x) + Integer.numberOfLeadingZeros(y) * 64 +
        Integer.numberOfTrailingZeros(y) * 4096;
    h = h * 31 + Integer.rotateLeft(x, y) + Integer.reverse(x) + Integer.compare(x, y);
    h = h * 31 + Integer.highestOneBit(x) + Integer.signum(y) + Integer.reverseBytes(x);
    out[i] = h;
  }

  static int[] items() {
    return new int[] {100};
  }
  static Object[] arguments() {
    int[] e = {0, 1, -1, 2, Integer.MIN_VALUE, Integer.MAX_VALUE, 31, 32, -31, 65536};
    int[] a = new int[100], b = new int[100];
    for (int i = 0; i < 100; i++) { a[i] = e[i / 10]; b[i] = e[i % 10]; }
    return new Object[] {a, b, new int[100]};
  }
}
