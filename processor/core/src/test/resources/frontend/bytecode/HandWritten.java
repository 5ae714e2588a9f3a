public class HandWritten {
  static int[] sorted(int a, int b) {
    int[] pair = new int[2];
    if (a > b) {
      pair[0] = b;
      pair[1] = a;
      return pair;
    }
    int[] other = {a, b};
    return other;
  }

  static double[] scaled(double[] values, double by) {
    if (values == null) {
      return null;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] *= by;
    }
    return values;
  }

  static byte[] bytes(long value) {
    return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
  }

  static boolean[] flags(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("negative: " + n);
    }
    boolean[] flags = new boolean[3];
    flags[n % 3] = true;
    return flags;
  }

  static long usesReturned(int n, double[] values, int b) {
    long sum = 0;
    for (int i = 0; i < (n & 7); i++) {
      int[] pair = sorted(i * b, n);
      pair[1] += 3;
      byte[] bytes = bytes(n * 77L);
      sum = sum * 31 + pair[0] + pair[1] * 5 + bytes[i % bytes.length];
    }
    double[] same = scaled(scaled(values, 2), 0.25);
    same[1] = sorted(n, b)[0];
    return sum + (long) values[1] + same.length + (flags(b & 3)[1] ? 1 : 0);
  }

  static int nested(int[] m, int n) {
    int acc = 0;
    outer:
    for (int i = 0; i < 12; i++) {
      for (int j = i; j < 16; j++) {
        if ((m[j] & 1) == 0) {
          continue outer;
        }
        if (m[j] > 40) {
          break outer;
        }
        if (m[j] < -20 || j > 14 && i > 3) {
          break;
        }
        acc += m[j] * j;
      }
      acc ^= i;
    }
    return acc;
  }

  static int logic(int a, int b, boolean c, float f) {
    boolean p = a > b && (c || f < 3f) || !(f > a);
    int r = p ? (a < 0 ? -a : c ? 7 : b) : a & b;
    r += (p ^ c) ? 10 : 20;
    return p && r > 3 ? r : ~r;
  }

  static long switches(int k, int n, long l) {
    for (int i = 0; i < 20; i++) {
      switch (k & 7) {
        case 0: l += 3;
        case 1: l *= 5; break;
        case 2: if (l > 100) return l; l += i; continue;
        case 5: l ^= 0x5555;
        default: l -= n; if (l < -1000) break; l += 2;
      }
      int z = switch (i % 3) {
        case 0 -> k;
        case 1 -> { if (l > 0) yield 4; yield i; }
        default -> -1;
      };
      k += z;
      l = l >>> 1 ^ z;
    }
    return l;
  }

  static float early(float[] a, int n, float t) {
    float s = 0;
    int i = 0;
    do {
      if (i >= a.length) return s;
      float v = a[i++];
      if (v != v) continue;
      if (v >= t) {
        s += v;
        a[i & 15] = s;
      } else if (v < -t) {
        return -s;
      } else {
        s -= v * 0.5f;
      }
    } while (i < 40);
    return s / 2;
  }

  static int compound(int[] m, int i, byte[] by, long[] ls, char c) {
    i &= 7;
    int k = 0;
    m[i++] += m[k = i + 1] + i++;
    m[i & 15]++;
    int q = m[i & 15]++ + ++m[k & 15];
    by[3] += 200;
    by[4] >>>= 2;
    by[5] = by[6] = (byte) (q + 1);
    c += 70000;
    ls[i & 15] <<= q;
    ls[2] += ls[3]++ - --ls[2];
    short s = (short) (q * 31);
    s ^= 0x7ff;
    s++;
    return q + c + s + i + k + (m[1] = m[2] = 9);
  }

  static int collatz(long n, double d) {
    int s = 0;
    n = n < 0 ? -(n + 1) : n;
    while (n != 1 && n != 0 && s < 300) {
      n = (n & 1) == 0 ? n / 2 : 3 * n + 1;
      s++;
      if (d > 0 && n % 7 == 3) {
        d -= n;
        if (d < -1e9) break;
      }
    }
    return s + (int) d + (int) (long) (float) d;
  }

  static int help(int a, int b) {
    if (a > b) return a - b;
    int r = 0;
    for (int i = a; i < b && i < a + 5; i++) {
      r += i;
    }
    return r;
  }

  static int calls(int a, int[] m) {
    int s = 0;
    for (int v : m) {
      s += help(s, v) * (v > 3 ? help(v, a) : Math.max(a, v));
      if (s == help(a, 3)) break;
    }
    return s;
  }

  static int loopInIf(int a, int b) {
    int s = 0;
    if (a > 0) {
      while (true) {
        s += a;
        if (s > 100) break;
        if (s % 5 == b) {
          for (int j = 0; ; j++) {
            if (j > 9) return j;
            if (j * s > 500) break;
            s++;
          }
        }
        a++;
      }
    } else {
      s = b;
    }
    return s;
  }

  static boolean flags(boolean[] z, int n, boolean start) {
    boolean seen = start;
    for (int i = 0; i < z.length; i++) {
      boolean here = z[i] == (i < n);
      z[i] = seen & here | !seen;
      seen ^= here;
    }
    return seen || n > 3 && !start;
  }

  static boolean isBetween(double x, double low, double high) {
    return x >= low && !(x > high);
  }

  static double order(double x, float y, long l) {
    int s = x < y ? 1 : 0;
    s += x <= y ? 2 : 0;
    s += x > y ? 4 : 0;
    s += x >= y ? 8 : 0;
    s += x == y ? 16 : 0;
    s += x != y ? 32 : 0;
    s += !(x < y) ? 64 : 0;
    if (!(y >= x)) s += 128;
    while (!(y > s)) {
      s++;
      if (s > 300) break;
    }
    return l < s ? s : l > s ? -s : 0.5;
  }

  static int localArrays(int a, int n) {
    int[] memory = new int[8];
    byte[] small = {1, -2, (byte) a, 4};
    int sum = 0;
    for (int i = 0; i < (n & 15); i++) {
      int[] fresh = new int[4];
      fresh[i & 3] += i + a;
      memory[i & 7] += fresh[0] - fresh[3] + small[i & 3];
      sum += memory[(i * 3) & 7] + fresh.length;
    }
    return sum + memory[a & 15];
  }

  static int lateArray(int a) {
    int[] t;
    a = -(a & 15);
    do {
      t = new int[3];
      t[a & 1]++;
      a++;
    } while (a < 0);
    return t[0] + 2 * t[1];
  }

  static int slots(int a, float f, double d) {
    int r = 0;
    { long x = a; r += (int) (x * 3); }
    { float x = f; r += (int) (x * 2); }
    { double x = d; r += (int) (x / 2); }
    { int x = r; x *= 2; r ^= x; }
    { boolean x = r > a; if (x) r++; }
    return r;
  }

  static short narrow(byte b, short s, char c, int i) {
    b += i;
    s -= b;
    c *= s;
    return (short) (b + s + c);
  }

  static byte asByte(int i) {
    return (byte) i;
  }

  static char next(char c) {
    return ++c;
  }

  static long shifts(long l, int i) {
    return (l << i) + (l >> i) - (l >>> i) + (i << l) + (i >> l) + (i >>> (int) l) + ~l + ~i;
  }

  static int divide(int a, int b, long c, long d) {
    return a / b + a % b + (int) (c / d - c % d);
  }

  static float reals(float a, float b, double c) {
    return a % b + (float) (c % b) - a / b * b + -a + (float) c;
  }

  static void store(int[] out, int i, int value) {
    out[i] = value;
  }

  static int storesByCall(int[] out, int i) {
    store(out, i & 15, i);
    return out[15 - (i & 15)];
  }

  static int wide(int k) {
    switch (k) {
      case -1000000: return 1;
      case 7: case 9: return 2;
      case Integer.MAX_VALUE: k = 3;
      default: return k + 1;
    }
  }

  static int firstLoop(int n) {
    while (true) {
      if (n > 100) return n;
      n = n < 0 ? -n : n * 2 + 1;
      if (n < 0) return -1;
    }
  }

  static int swapInLoop(int a, int b) {
    for (int i = 0; i < 10; i++) {
      int t = a;
      a = b;
      b = t + i;
    }
    return a * 31 + b;
  }

  static int condition(int a, int[] m, boolean z) {
    int n = 0;
    while (n < 16 && m[n] != a && (z || m[n] > 0)) {
      n++;
    }
    boolean found = n < 16 && m[n] == a;
    do {
      n += found ? 2 : 3;
    } while (n < 30 && (found = !found));
    return found ? n : -n;
  }
}
