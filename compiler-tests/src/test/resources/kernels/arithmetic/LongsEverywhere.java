package kernels.arithmetic;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** long in loops, records, arrays, switches and compound assignments, and as a scalar argument. */
final class LongsEverywhere {
  @GpuType record Pair(long lo, boolean odd, Inner in) {
    Pair step(long d) { return new Pair(lo * 3 + d, (lo & 1) != 0, new Inner(in.a() + 1, !in.b(),
        in.c() ^ lo)); }
  }
  @GpuType record Inner(int a, boolean b, long c) {}
  @GpuKernel(blockSize = 32)
  static void longsEverywhere(GpuContext gpu, long[] a, long[] b, long[] out, long k) {
    int i = gpu.globalIdX();
    if (i >= a.length) { return; }
    long x = a[i], y = b[i];
    long h = k;
    h = h * 31 + (x < y ? x : y > k ? h++ : --h);
    h = h * 31 + (x << y); h = h * 31 + (x >> (int) y); h = h * 31 + (x >>> y);
    h = h * 31 + (x >>> -1) + (x >> 64) + (x << 33);
    if (y != 0) { h = h * 31 + x / y; h = h * 31 + x % y; h = h * 31 + Math.floorMod(x, y); }
    h = h * 31 + x / -1L; h = h * 31 + x % -1L; h = h * 31 + Math.abs(x) + -x;
    h = h * 31 + (int) x; h = h * 31 + (byte) x; h = h * 31 + (char) y;
    h = h * 31 + (int) (x >>> 32);
    h = h * 31 + (x == y ? 1 : 0) + (x != y ? 2 : 0) + (x <= y ? 4 : 0) + (x >= y ? 8 : 0) + (x > 0
        && y < 0 ? 16 : 0);
    h = h * 31 + Math.max(x, y) - Math.min(x, y) + Long.compare(x, y) + Long.bitCount(x) +
        Long.numberOfLeadingZeros(y);
    long n = 0;
    for (long z = x; z != 0 && n < 70; z >>>= 3) { n++; if ((z & 1) == 0) { continue; } n += 2; }
    h ^= n; h += 3; h *= -7; h -= 1 << 31; h |= 1L << 40; h <<= 2; h >>>= 1;
    Pair p = new Pair(x, false, new Inner(1, true, y));
    for (int s = 0; s < 5; s++) { p = s % 2 == 0 ? p.step(y) : twist(p, s); }
    h = h * 31 + p.lo() + (p.odd() ? 1 : 0) + p.in().a() + (p.in().b() ? 1L << 50 : 0) +
        p.in().c();
    long[] t = new long[3];
    t[0] = x; t[1] += y; t[2]--; t[(int) (x & 1)] ^= t[2] >>> 5; t[1]++;
    h = h * 31 + t[0] + t[1] * 3 + t[2];
    int in = (int) h; in += x; in <<= y; in *= 2L; h += in;
    h = h * 31 + switch ((int) x & 3) { case 0 -> 1; case 1 -> x; default -> { long q = y;
    q += q++ + ++q; yield q; } };
    h = h * 31 + (float2(x) > 5e18f ? 1 : 0) + (long) float2(y) + (long) 3.7f;
    out[i] ^= h;
    out[i] += h++ - --h;
    out[i] <<= 1;
  }
  static float float2(long v) { return v; }
  static Pair twist(Pair p, int s) { if (p.odd()) { return new Pair(-p.lo(), true, p.in());
  } return p.step(s); }

  static int[] items() {
    return new int[] {144};
  }
  static Object[] arguments() {
    long[] e = {0, 1, -1, 2, Long.MIN_VALUE, Long.MAX_VALUE, 31, 32, 63, 64, -4294967296L,
        0x123456789abcdefL};
    long[] a = new long[144], b = new long[144];
    for (int i = 0; i < 144; i++) { a[i] = e[i / 12]; b[i] = e[i % 12]; }
    return new Object[] {a, b, new long[144], 0x7fffffff12345678L};
  }
}
