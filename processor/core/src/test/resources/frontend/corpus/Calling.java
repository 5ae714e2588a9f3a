package corpus;

import static corpus.Library.twice;

/** Helper methods, overloads, arrays as arguments. */
final class Calling {
  static int pick(int x) {
    return x + 1;
  }

  static long pick(long x) {
    return x + 2;
  }

  static float pick(float x) {
    return x + 3;
  }

  static double pick(double x) {
    return x + 4;
  }

  static int pick(char x) {
    return x + 5;
  }

  static double overloads(byte b, short s, char c, int i, long l, float f, double d) {
    return pick(b) + pick(s) * 2 + pick(c) * 3 + pick(i) * 5.0 + pick(l) * 7 + pick(f) * 11 + pick(d) * 13 + pick('c') + pick(1L + i) + pick(c + 1);
  }

  static int widest(long a, int b) {
    return 1;
  }

  static int widest(int a, long b) {
    return 2;
  }

  static int widest(long a, long b) {
    return 3;
  }

  static int mostSpecific(int n, byte b) {
    return widest(n, 5L) + widest(5L, b) * 10 + widest(5L, 6L) * 100;
  }

  static int sum(int[] a) {
    int s = 0;
    for (int x : a) {
      s += x;
    }
    return s;
  }

  static void fill(int[] a, int from, int value) {
    for (int i = from; i < a.length; i++) {
      a[i] = value + i;
    }
  }

  static void fillHalf(int[] a, int value) {
    if (value < 0) {
      return;
    }
    fill(a, a.length / 2, value);
  }

  static int arrays(int[] a, int[] b, int n) {
    fillHalf(a, n);
    int s = sum(b);
    copy(a, b, n & 3);
    return s + sum(a) - sum(b);
  }

  static void copy(int[] to, int[] from, int count) {
    for (int i = 0; i < count; i++) {
      to[i] = from[i];
    }
  }

  static int foreign(int n, float f) {
    return twice(n) + Library.twice(3) + (int) Library.scaled(f) + corpus.Library.Inner.thrice(n) + Library.twice(2.5f);
  }

  static int parametersChange(int n, long m) {
    n += 3;
    m *= n;
    return decrease(n) + (int) m;
  }

  static int decrease(int n) {
    while (n > 10) {
      n -= n / 2;
    }
    return n;
  }

  static boolean isEven(int n) {
    return (n & 1) == 0;
  }

  static int booleans(int n) {
    return isEven(n) && !isEven(n / 2) || isEven(n + 1) && isEven(n >> 1) ? 1 : 0;
  }

  static byte small(int n) {
    return (byte) n;
  }

  static char letter(int n) {
    return 'c';
  }

  static short constantResult(boolean b) {
    return 12;
  }

  static long widened(int n) {
    return n;
  }

  static float widenedConstant(int n) {
    return 'a';
  }

  static int smallResults(int n) {
    byte b = small(n);
    b += letter(n);
    return b + small(b * 3) + constantResult(true) + (int) widened(n);
  }

  static int var(int var) {
    var record = var;
    int yield = record + 1;
    return yield;
  }

  static int arrayElementsAsArguments(int[] a, int i) {
    return three(a[i & 3]++, a[1], ++a[i & 1]);
  }

  static int three(int a, int b, int c) {
    return a - b * 31 + c * 17;
  }

  static int onlyAccessible(byte b) {
    return twice(b) + Library.twice(b);
  }
}
