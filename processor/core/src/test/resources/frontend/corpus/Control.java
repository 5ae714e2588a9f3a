package corpus;

/** Statements. */
final class Control {
  static int loops(int n) {
    int sum = 0;
    for (int i = 0, j = n & 31; i < j; i++, j -= 2) {
      sum += i * j;
    }
    int k = n & 15;
    while (k > 0) {
      k--;
      if (k == 5) {
        continue;
      }
      if (k == 2) {
        break;
      }
      sum ^= k << 3;
    }
    do {
      sum += 3;
      if ((sum & 7) == 1) {
        continue;
      }
      k += 2;
    } while (k < 10);
    for (;;) {
      if (sum++ % 5 == 0) {
        break;
      }
    }
    return sum;
  }

  static int labels(int n) {
    int sum = 0;
    outer:
    for (int i = 0; i < 8; i++) {
      inner:
      for (int j = 0; ; j++) {
        if (j > i) {
          continue outer;
        }
        if ((i * j + n) % 7 == 3) {
          break inner;
        }
        if (i * j * 3 == (n & 63)) {
          break outer;
        }
        if ((i + j) % 3 == 0) {
          continue;
        }
        sum += i * 10 + j;
      }
      sum += 1000;
    }
    block: {
      if (n < 0) {
        break block;
      }
      sum = -sum;
      nested: {
        if (n > 100) {
          break block;
        }
        if (n > 10) {
          break nested;
        }
        sum++;
      }
      sum += 7;
    }
    return sum;
  }

  static int labelledContinueInLoops(int n) {
    int sum = 0;
    int i = 0;
    first: second:
    while (i < 12) {
      i++;
      int j = 0;
      do {
        j++;
        if (j == (n & 3)) {
          continue second;
        }
        if (i == (n & 15)) {
          break first;
        }
        sum += i * j;
      } while (j < 3);
      sum ^= 5;
    }
    return sum;
  }

  static int earlyReturns(int n, int[] a) {
    if (n < 0) {
      return -1;
    }
    for (int i = 0; i < a.length; i++) {
      if (a[i] == n) {
        return i;
      }
      while (true) {
        if (a[i] > 100) {
          return a[i];
        }
        break;
      }
    }
    if (n > 50) {
      return 1;
    } else if (n > 25) {
      return 2;
    } else {
      n += 3;
    }
    return n;
  }

  static int endless(int n) {
    while (true) {
      n = n / 2 + 1;
      if (n < 4 && n > -4) {
        return n;
      }
    }
  }

  static long forEach(int[] a, byte[] b, float[] f, boolean[] z) {
    long sum = 0;
    for (int x : a) {
      if (x < 0) {
        continue;
      }
      sum += x;
    }
    for (long x : a) {
      x += 3;
      sum ^= x;
    }
    for (int x : b) {
      if (x == 7) {
        break;
      }
      sum -= x;
    }
    for (double x : f) {
      sum += (long) x;
    }
    for (var x : z) {
      sum = x ? sum + 1 : sum * 3;
    }
    return sum;
  }

  static int forEachIndexOut(int[] a) {
    int last = 0;
    for (int x : a) {
      a[x & 7] = last;
      last = x;
    }
    return last;
  }

  static int shadows(int n) {
    int r = 0;
    {
      int x = n;
      r += x;
    }
    {
      long x = 5;
      r += (int) x;
    }
    for (int x = 0; x < 2; x++) {
      int y = x;
      r += y;
    }
    for (int x = 0; x < 2; x++) {
      int y = 2 * x;
      y++;
      r += y;
    }
    return r;
  }

  static int declaredLater(int n) {
    final int a;
    int b, c = 3, d;
    if (n > 0) {
      a = 1;
      b = n;
    } else {
      a = 2;
      b = c++;
    }
    d = a + b;
    final var e = 5;
    ;
    return a * d + c + e;
  }

  static int freshEachRound(int n) {
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      int[] t = new int[3];
      int x;
      if ((n >> i & 1) == 0) {
        x = 4;
        t[1] += 5;
      } else {
        x = 7;
      }
      t[i & 1] += x;
      sum = sum * 13 + t[0] - t[1] + t[2];
    }
    return sum;
  }

  static int localArrays(int[] a, int n) {
    int[] t = {1, n, a[0], n * 2};
    float[] f = new float[] {0.5f, n, 3};
    var z = new boolean[4];
    byte[] b = new byte[SIZE * 2];
    final int[] same = t;
    same[2]++;
    t[n & 3] += same[(n + 1) & 3];
    z[n & 3] = f[n & 1] > 0;
    b[3] = (byte) n;
    b[n & 7] -= 1;
    int sum = same.length + b.length;
    for (int x : t) {
      sum = sum * 31 + x;
    }
    return sum + b[3] + (z[1] ? 1 : 0) + (int) f[2];
  }

  static int localArrayBounds(int n) {
    int[] t = new int[4];
    t[n] = 3;
    return t[3 - n];
  }

  private static final int SIZE = 1 << 2;

  static int deadCode(int n) {
    if (false) {
      n = 1 / 0;
    }
    final boolean debug = false;
    while (debug && n > 0) {
      n++;
    }
    if (debug || n > 3) {
      return true ? n : 1 / 0;
    }
    return n / (debug ? 0 : 1);
  }
}
