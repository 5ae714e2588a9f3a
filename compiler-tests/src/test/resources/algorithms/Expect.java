package algorithms;

import java.lang.reflect.Array;
import java.util.SplittableRandom;

/** Compares with a reference, and makes inputs. */
final class Expect {
  private Expect() {}

  /** Every element has the same bits. */
  static void same(Object expected, Object actual) {
    near(expected, actual, 0);
  }

  /** Every element is within a share of the reference, or of one where that is small. */
  static void near(Object expected, Object actual, double share) {
    int length = Array.getLength(expected);
    if (length != Array.getLength(actual)) {
      throw new AssertionError(length + " elements expected, not " + Array.getLength(actual));
    }
    for (int i = 0; i < length; i++) {
      Object x = Array.get(expected, i);
      Object y = Array.get(actual, i);
      boolean near = share > 0 && Math.abs(((Number) x).doubleValue() - ((Number) y).doubleValue())
          <= share * Math.max(1, Math.abs(((Number) x).doubleValue()));
      if (!x.equals(y) && !near) {
        throw new AssertionError("element " + i + " is " + y + ", the reference has " + x);
      }
    }
  }

  static int[] ints(int length, int bound, long seed) {
    return new SplittableRandom(seed).ints(length, 0, bound).toArray();
  }

  /** Multiples of 1/16 between -8 and 8: sums and products of a few of them are exact. */
  static float[] floats(int length, long seed) {
    float[] values = new float[length];
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < length; i++) {
      values[i] = random.nextInt(-128, 129) / 16f;
    }
    return values;
  }

  static byte[] bytes(int length, long seed) {
    byte[] values = new byte[length];
    new SplittableRandom(seed).nextBytes(values);
    return values;
  }
}
