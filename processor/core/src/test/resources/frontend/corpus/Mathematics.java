package corpus;

import static java.lang.Math.*;

/** Methods of the JDK that have rows in the table of intrinsics. */
final class Mathematics {
  static int integers(int a, int b) {
    return Math.abs(a) + min(a, b) * 3 + Integer.max(a, b) + Integer.bitCount(a) + Integer.numberOfLeadingZeros(b) + Integer.rotateLeft(a, b) + Integer.compareUnsigned(a, b) + StrictMath.abs(b);
  }

  static long overloads(int a, long b, char c, byte d) {
    return abs(b) + abs(c) + max(a, b) + max(c, d) + Long.bitCount(a) + Math.floorMod(b, 7);
  }

  static float floats(float a, float b, int n) {
    return abs(a) + max(a, b) + max(n, b) + (float) Math.sqrt(a) + (float) floor(b) + Math.round(a) + Math.signum(b) + Math.fma(a, b, n);
  }

  static double doubles(double a, double b, float f) {
    return Math.sqrt(a) + Math.sqrt(f) + Math.max(f, b) + Math.rint(a) + Math.ceil(b) + Math.round(a) + Math.copySign(a, b) + Math.hypot(3, 4);
  }

  static int trapping(int a, int b) {
    int r = Math.floorMod(a, b);
    return r + Math.floorDiv(b, a);
  }

  static int guardedByChoice(int a, int b, boolean c) {
    int r = b == 0 ? 5 : Math.floorMod(a, b);
    return c && b != 0 ? r + Math.ceilDiv(a, b) : r;
  }

  static int guardedByLogic(int a, int b) {
    int r = 0;
    if (b != 0 && Math.floorMod(a, b) == 1) {
      r += Math.clamp(a, 1, 7);
    }
    boolean divides = b != 0 && Integer.remainderUnsigned(a, b) == 0;
    boolean none = b == 0 || Integer.divideUnsigned(a, b) > 3;
    return divides ? r : none ? r + 1 : r + 2;
  }

  static int bits(float f, double d) {
    return Float.floatToRawIntBits(f) ^ (int) Double.doubleToLongBits(d) ^ (Float.isNaN(f) ? 1 : 2) ^ (Double.isFinite(d) ? 4 : 8);
  }
}
