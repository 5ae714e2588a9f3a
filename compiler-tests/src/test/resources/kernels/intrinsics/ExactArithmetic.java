package kernels.intrinsics;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Arithmetic that throws on overflow, near the ends of the types. */
final class ExactArithmetic {
  @GpuKernel(blockSize = 32)
  static void exactArithmetic(GpuContext gpu, int[] a, int[] b, long[] wide, int[] r, long[] w) {
    int i = gpu.globalIdX();
    if (i >= a.length) {
      return;
    }
    int x = a[i];
    int y = b[i];
    long u = wide[i];
    int sum = Math.addExact(x / 2, y / 2) + Math.subtractExact(x / 2, y / 2);
    sum ^= Math.multiplyExact(x >> 17, y >> 17) + Math.incrementExact(x & 0x7ffffffe);
    sum ^= Math.decrementExact(x | 1) + Math.negateExact(x | 1) + Math.absExact(y | 1);
    sum ^= Math.toIntExact(u >> 33) + Math.divideExact(x, y | 1) + Math.floorDivExact(x, 7 | y);
    sum ^= Math.ceilDivExact(x, 9) + Math.powExact(x & 15, y & 7) + Math.unsignedPowExact(3, i % 20);
    r[i] = sum ^ Math.unsignedMultiplyExact(x >>> 17, y >>> 16);
    long total = Math.addExact(u / 2, (long) x) - Math.subtractExact(u / 2, (long) y);
    total ^= Math.multiplyExact(u >> 34, x) + Math.multiplyExact(u >> 33, (long) y);
    total ^= Math.negateExact(u | 1) + Math.absExact(u | 1) + Math.incrementExact(u & ~1L);
    total ^= Math.floorDivExact(u, 5L) + Math.ceilDivExact(u, -6L) + Math.divideExact(u, 3L);
    w[i] = total ^ Math.powExact(u & 3, i % 31) ^ Math.unsignedMultiplyExact(u >>> 33, x & 0xfffff);
  }

  static int[] items() {
    return new int[] {96};
  }

  static Object[] arguments() {
    int[] a = new int[96];
    int[] b = new int[96];
    long[] wide = new long[96];
    for (int i = 0; i < 96; i++) {
      a[i] = i * 0x9e3779b9 + 1;
      b[i] = (i * i) * 0x85ebca6b ^ i;
      wide[i] = i * 0x9e3779b97f4a7c15L;
    }
    a[0] = Integer.MAX_VALUE;
    a[1] = Integer.MIN_VALUE;
    b[2] = Integer.MAX_VALUE;
    wide[3] = Long.MAX_VALUE;
    wide[4] = Long.MIN_VALUE;
    return new Object[] {a, b, wide, new int[96], new long[96]};
  }
}
