package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;

/** Compares what a target computed with what the JVM did. */
final class SameBits {
  private SameBits() {}

  /** Fails where more than the given share of the elements differ. */
  static void check(Object expected, Object actual, String what,
      double mayDiffer) {
    int length = Array.getLength(expected);
    assertEquals(length, Array.getLength(actual), what);
    int different = 0;
    for (int i = 0; i < length; i++) {
      if (!bits(Array.get(expected, i)).equals(bits(Array.get(actual, i)))
          && ++different > mayDiffer * length) {
        throw new AssertionError(what + ", element " + i + ": the JVM has "
            + Array.get(expected, i) + ", the target " + Array.get(actual, i));
      }
    }
  }

  /** A NaN keeps no payload on its way through arithmetic, also not on the JVM. */
  private static Object bits(Object value) {
    return switch (value) {
      case Float f -> Float.floatToIntBits(f);
      case Double d -> Double.doubleToLongBits(d);
      default -> value;
    };
  }
}
