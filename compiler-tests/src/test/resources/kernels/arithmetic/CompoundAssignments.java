package kernels.arithmetic;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Compound assignments and increments, narrow types and side effects in operands. */
final class CompoundAssignments {
  @GpuKernel(blockSize = 32)
  static void compoundAssignments(GpuContext gpu, int[] in, int[] out) {
    int i = gpu.globalIdX();
    if (i >= in.length) { return; }
    byte b = (byte) in[i];
    short s = (short) in[i];
    char c = (char) in[i];
    int h = 0;
    b += 100; h = h * 31 + b;
    b *= 3.7f; h = h * 31 + b;
    b >>>= 1; h = h * 31 + b;
    b -= 5L; h = h * 31 + b;
    s <<= 9; h = h * 31 + s;
    s >>>= 3; h = h * 31 + s;
    s /= -1; h = h * 31 + s;
    c -= 70000; h = h * 31 + c;
    c >>= 1; h = h * 31 + c;
    c *= 1.5f; h = h * 31 + c;
    b++; ++s; c--; --c;
    h = h * 31 + b++ + ++s + c-- - --c + b + s + c;
    b = (byte) -b; h = h * 31 + b;
    c ^= b; h = h * 31 + c;
    s |= c; h = h * 31 + s;
    b = 127; b++; h = h * 31 + b;
    c = 0; c--; h = h * 31 + c;
    s = Short.MIN_VALUE; s--; h = h * 31 + s;
    int x = in[i];
    x += x++ + ++x; h = h * 31 + x;
    x = x++ + x--; h = h * 31 + x;
    x -= (x = 3) * 2 + x; h = h * 31 + x;
    x += 3.99f; h = h * 31 + x;
    x -= 1e20f; h = h * 31 + x;
    x <<= 33; h = h * 31 + x;
    x >>= -1; h = h * 31 + x;
    int k = 0;
    int[] t = new int[4];
    t[k++] += k++ + 10; t[k++] -= k; t[--k]++; t[k]--; ++t[k]; t[k] <<= k;
    for (int j = 0; j < 4; j++) { h = h * 31 + t[j]; }
    h = h * 31 + k;
    k = 0;
    t[k] = k = 2; h = h * 31 + t[0] + k;
    t[k] += (k = 1); h = h * 31 + t[2] + t[1];
    t[k] = t[k = 0] + t[k + 2]; h = h * 31 + t[1];
    int p = 1, q = 2;
    p = q = p + q; h = h * 31 + p * q;
    out[i] ^= h;
    out[i] += out[i]++ + ++out[i];
  }

  static int[] items() {
    return new int[] {64};
  }
  static Object[] arguments() {
    int[] in = new int[64];
    for (int i = 0; i < 64; i++) { in[i] = i * 40503 * 7919 + i; }
    in[3] = Integer.MIN_VALUE; in[4] = Integer.MAX_VALUE; in[5] = -1;
    return new Object[] {in, new int[64]};
  }
}
