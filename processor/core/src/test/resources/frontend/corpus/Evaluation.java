package corpus;

/** Order of evaluation, side effects in conditions, assignments as values. */
final class Evaluation {
  static int next(int[] cell) {
    cell[0] += 1;
    return cell[0];
  }

  static int bump(int[] cell, int by) {
    int old = cell[1];
    cell[1] = old * 3 + by;
    return old;
  }

  static int operandsFromLeftToRight(int[] c) {
    return next(c) - next(c) * next(c) + (c[0] ^ next(c));
  }

  static int localSnapshots(int i) {
    int a = i;
    return a + a++ * 2 - --a + (a = 5) * a - (a += a++ + ++a);
  }

  static int assignedTwice(int a) {
    int b;
    int c = b = a + 1;
    b = b++ + b;
    return b * 31 + c;
  }

  static int indexBeforeValue(int[] a) {
    int i = 0;
    a[i++] = i++;
    a[i] = i = 5;
    a[i] += i--;
    a[i++] -= i + a[i]++;
    return i;
  }

  static int compoundReadsTheOldValueFirst(int[] a) {
    a[2] += (a[2] = 7) + a[2];
    int x = 3;
    x += (x = 4) * x++;
    x -= x++ - x--;
    return x + a[2];
  }

  static int indexOnce(int[] a) {
    int i = 1;
    a[i++] *= 3;
    a[++i] <<= i;
    a[next(a) & 3]++;
    return i;
  }

  static int argumentsFromLeftToRight(int[] c) {
    return three(next(c), next(c) * 2, bump(c, next(c)));
  }

  static int three(int a, int b, int c) {
    return a * 10007 + b * 101 + c;
  }

  static int shortCircuits(int[] c, int n) {
    int r = 0;
    if (n > 3 && next(c) > 2) {
      r |= 1;
    }
    if (n > 3 || next(c) > 2) {
      r |= 2;
    }
    boolean both = n < 100 && next(c) < 50 && bump(c, n) != 3;
    boolean either = n < -100 || next(c) < 0 || bump(c, n) == 3;
    if (both && !either || next(c) > 4 && n != 0) {
      r |= 4;
    } else {
      r |= 8;
    }
    if (n > 0 & next(c) > 0 | bump(c, 1) > 0) {
      r |= 16;
    }
    return r;
  }

  static int guardedIndex(int[] a, int i) {
    if (i >= 0 && i < a.length && a[i] > 0) {
      return a[i];
    }
    return i >= 0 && i < 7 ? a[i] : -1;
  }

  static int guardedDivision(int a, int b) {
    boolean divides = b != 0 && a % b == 0;
    int q = b == 0 ? 0 : a / b;
    return divides || b != 0 && q / b > 2 ? q : -q;
  }

  static int conditionals(int[] c, int n) {
    int a = n > 0 ? next(c) : bump(c, 2);
    int b = n > 1 ? n > 2 ? 3 : next(c) : n < -1 ? bump(c, a) : 5;
    return (n & 1) == 0 ? a - b : (b = a) + b;
  }

  static boolean conditionsAsValues(int a, int b, boolean c) {
    boolean x = a < b;
    boolean y = x == c;
    boolean z = (x = y != c) | c;
    return x ? y && z : y || z;
  }

  static int trapsInOrder(int[] a, int i, int d) {
    a[0] = 1;
    a[i] = 7 / d;
    a[1] = 2;
    return a[2] % d;
  }

  static int divisionTraps(int a, int b) {
    int x = a / b;
    return x + a % (b - 1);
  }

  static long longDivisionTraps(long a, long b) {
    return a / b - a % b;
  }

  static int valueOfAssignment(int[] a, byte b) {
    int x = b = (byte) (a[0] = 300);
    int y;
    if ((y = a[1]) > 4 && (y = a[2]) != 0) {
      x += y;
    }
    while ((x = x >> 1) > 3) {
      y += x;
    }
    return x + y + b;
  }

  static int compoundNarrows(int n) {
    byte b = (byte) n;
    b += 200;
    b *= 3.7;
    b >>>= 1;
    short s = b;
    s -= 40000;
    s /= 1.5f;
    char c = (char) s;
    c -= 1;
    c += 1e9;
    c >>= 2;
    c ^= -1L;
    int i = c;
    i += 3.7f;
    i *= 1e9;
    i <<= 33L;
    i -= 'x';
    long l = i;
    l += 0.5;
    l >>>= 65;
    l *= 1.1f;
    return b + s + c + i + (int) l;
  }

  static float charactersAreNumbers(char c, byte b) {
    char d = 'a';
    d++;
    int digit = c - '0';
    char upper = (char) (c & ~32);
    return d + digit * upper + (c > 'z' ? 'z' : c) + (char) b;
  }

  static int unusedResults(int[] c, int n) {
    next(c);
    c[2]++;
    ++n;
    n--;
    bump(c, n);
    return n;
  }
}
