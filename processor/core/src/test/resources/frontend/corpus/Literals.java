package corpus;

import static corpus.Constants.*;
import static java.lang.Math.PI;

/** Literals and constants of every form. */
final class Literals {
  static final int A = 0x7fff_ffff;
  static final int B = 0xFFFFFFFF;
  static final int C = 0b1010_1010;
  static final int D = 0777;
  static final long E = -0x8000_0000_0000_0000L;
  private static final int F = A / 3 * 2 - (B << 3) >>> 2 ^ C % 7;
  private static final boolean G = F > 3 && !false | C == 170;
  private static final char H = (char) (A + 'x');
  private static final byte I = (byte) 200;
  private static final float J = 1 / 3f;
  private static final double K = J * 3 + 1e-3;
  private static final int L = G ? 5 : 6;
  private static final short M = true ? 7 : (short) 8;

  static int integers(int n) {
    int min = -2147483648;
    int min2 = Integer.MIN_VALUE;
    int r = min + min2 + 0b0 + 00 + 0_1 + 0x0F_f + 1_000_000;
    return r + n + A + B + C + D + F + I + L + M + H + 0x80000000 + 0b1000_0000_0000_0000_0000_0000_0000_0000;
  }

  static long longs(long n) {
    long min = -9223372036854775808L;
    return min + n + E + 0xffff_ffff_ffff_ffffL + 0777L + 0b11L + Long.MAX_VALUE + 12l;
  }

  static float floats(float x) {
    return x + 1f + 1.f + .5f + 1e3f + 0x1.8p1f + 0x1p-149f + 3.4028235e38f + J + 1_0.5F + 0f - -0f + 1e-45f;
  }

  static double doubles(double x) {
    return x + 1d + 1. + .5 + 1e3 + 0x1.8p1 + 0x.8P-2d + 4.9e-324 + K + PI + Math.E + 1_0.5 + Double.MIN_VALUE + 00.5 + 1e0;
  }

  static int specials(int n) {
    float nan = Float.NaN;
    double inf = Double.NEGATIVE_INFINITY;
    boolean b = nan != nan && inf < -1e300 && 1 / -0.0 < 0 && Float.MIN_VALUE > 0;
    return b ? n : -n;
  }

  static int characters(int n) {
    char c = '\n';
    return n + c + '\t' + '\'' + '"' + '\\' + '\0' + '\377' + '\12' + '\u00e9' + 'é' + '\uuu0041' + '\s' + '\b' + '\f' + '\r';
  }

  static int names(int größe) {
    int λ = größe * 2;
    int $x_1 = λ + 1;
    int \u0061b = $x_1 ^ 3;
    return ab + λ;
  }

  static int elsewhere(int n) {
    return n + Constants.WIDTH * HEIGHT + corpus.Constants.WIDTH + (FLAG ? 1 : 2) + Inner.DEEP + Short.MAX_VALUE + Constants.Inner.DEEP;
  }

  static int localConstants(int n) {
    final int one = 1;
    final byte b = 100;
    final var two = one + 1;
    byte c = one + two;
    char d = b;
    final long wide = 5;
    return switch (n) { case one -> c; case two -> d; case b -> 3; default -> (int) wide; };
  }

  static double narrowedConstants(boolean z, char c, byte b, short s) {
    var p = z ? c : 1;
    var q = z ? b : 200;
    var r = z ? 3 : s;
    var t = z ? b : s;
    var u = z ? b : 'x';
    var v = z ? c : -1;
    return over(p) + over(q) * 10 + over(r) * 100 + over(t) * 1000 + over(u) * 1e4 + over(v) * 1e5;
  }

  static int over(byte x) {
    return 1;
  }

  static int over(short x) {
    return 2;
  }

  static int over(char x) {
    return 3;
  }

  static int over(int x) {
    return 4;
  }
}
