package io.ringkernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares every bit pattern and every midpoint with the definition of the formats. */
class NumberFormatsTest {
  private interface Decode {
    float of(int bits);
  }

  private interface Encode {
    int of(float value);
  }

  /**
   * A format and its definition.
   *
   * @param largest the bits of the largest finite number
   * @param overflow the bits of what is beyond
   * @param nan the bits of what NaN becomes
   */
  private record Format(String name, int exponentBits, int fractionBits, int bias, int largest,
      int overflow, int nan, float maximum, float minimum, Decode decode, Encode encode) {
    int signBit() {
      return 1 << exponentBits + fractionBits;
    }

    /** The number of a magnitude, by the definition; beyond the largest the grid goes on. */
    double defined(int magnitude) {
      int field = magnitude >> fractionBits;
      double fraction = (magnitude & (1 << fractionBits) - 1) / Math.scalb(1.0, fractionBits);
      return field == 0 ? Math.scalb(fraction, 1 - bias)
          : Math.scalb(1 + fraction, field - bias);
    }

    /** The magnitude nearest to a number that is not negative, found by search. */
    int nearest(double value) {
      int low = 0;
      int high = largest + 1;
      if (value >= defined(high)) {
        return overflow;
      }
      while (high - low > 1) {
        int middle = (low + high) / 2;
        if (defined(middle) <= value) {
          low = middle;
        } else {
          high = middle;
        }
      }
      double below = value - defined(low);
      double above = defined(high) - value;
      int chosen = below < above || below == above && (low & 1) == 0 ? low : high;
      return chosen > largest ? overflow : chosen;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Format> formats() {
    return Stream.of(
        new Format("Half", 5, 10, 15, 0x7bff, 0x7c00, 0x7e00, Half.MAX_VALUE, Half.MIN_VALUE,
            bits -> Half.toFloat((short) bits), x -> Half.ofFloat(x) & 0xffff),
        new Format("BFloat16", 8, 7, 127, 0x7f7f, 0x7f80, 0x7fc0, BFloat16.MAX_VALUE,
            BFloat16.MIN_VALUE, bits -> BFloat16.toFloat((short) bits),
            x -> BFloat16.ofFloat(x) & 0xffff),
        new Format("E4M3", 4, 3, 7, 0x7e, 0x7e, 0x7f, E4M3.MAX_VALUE, E4M3.MIN_VALUE,
            bits -> E4M3.toFloat((byte) bits), x -> E4M3.ofFloat(x) & 0xff),
        new Format("E5M2", 5, 2, 15, 0x7b, 0x7c, 0x7e, E5M2.MAX_VALUE, E5M2.MIN_VALUE,
            bits -> E5M2.toFloat((byte) bits), x -> E5M2.ofFloat(x) & 0xff),
        new Format("E3M2", 3, 2, 3, 0x1f, 0x1f, 0x1f, E3M2.MAX_VALUE, E3M2.MIN_VALUE,
            bits -> E3M2.toFloat((byte) bits), x -> E3M2.ofFloat(x) & 0xff),
        new Format("E2M3", 2, 3, 1, 0x1f, 0x1f, 0x1f, E2M3.MAX_VALUE, E2M3.MIN_VALUE,
            bits -> E2M3.toFloat((byte) bits), x -> E2M3.ofFloat(x) & 0xff),
        new Format("E2M1", 2, 1, 1, 0x7, 0x7, 0x7, E2M1.MAX_VALUE, E2M1.MIN_VALUE,
            bits -> E2M1.toFloat((byte) bits), x -> E2M1.ofFloat(x) & 0xff));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyBitPatternIsTheNumberOfTheDefinition(Format format) {
    for (int magnitude = 0; magnitude < format.signBit(); magnitude++) {
      float positive = format.decode().of(magnitude);
      float negative = format.decode().of(magnitude | format.signBit());
      if (magnitude <= format.largest()) {
        assertEquals((float) format.defined(magnitude), positive);
        assertEquals(-(float) format.defined(magnitude), negative);
        assertEquals(magnitude, format.encode().of(positive));
        assertEquals(magnitude | format.signBit(), format.encode().of(negative));
      } else if (magnitude == format.overflow()) {
        assertEquals(Float.POSITIVE_INFINITY, positive);
        assertEquals(Float.NEGATIVE_INFINITY, negative);
      } else {
        assertTrue(Float.isNaN(positive) && Float.isNaN(negative), () -> "" + positive);
      }
    }
    assertEquals((float) format.defined(format.largest()), format.maximum());
    assertEquals((float) format.defined(1), format.minimum());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyMidpointGoesToTheEvenNeighbour(Format format) {
    for (int magnitude = 0; magnitude <= format.largest(); magnitude++) {
      double middle = (format.defined(magnitude) + format.defined(magnitude + 1)) / 2;
      int even = magnitude + (magnitude & 1);
      float tie = (float) middle;
      assertEquals(middle, tie);
      compare(format, tie);
      compare(format, Math.nextUp(tie));
      compare(format, Math.nextDown(tie));
      if (even <= format.largest()) {
        assertEquals(even, format.encode().of(tie));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void randomNumbersGoToTheNearestOne(Format format) {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < 100_000; i++) {
      compare(format, Float.intBitsToFloat(random.nextInt()));
      compare(format, (float) (format.maximum() * (random.nextDouble() * 2.2 - 1.1)));
    }
    compare(format, Float.POSITIVE_INFINITY);
    compare(format, Float.MAX_VALUE);
    compare(format, Float.MIN_VALUE);
    assertEquals(format.nan(), format.encode().of(Float.NaN));
  }

  private static void compare(Format format, float value) {
    if (!Float.isNaN(value)) {
      int magnitude = format.nearest(Math.abs(value));
      assertEquals(magnitude, format.encode().of(Math.abs(value)), () -> "" + value);
      assertEquals(magnitude | format.signBit(), format.encode().of(-Math.abs(value)));
    }
  }

  @Test
  void halfConversionsAreThoseOfTheJdk() throws ReflectiveOperationException {
    // Java 20 has them; this module is compiled for 17
    var toFloat = Float.class.getMethod("float16ToFloat", short.class);
    for (int bits = 0; bits < 1 << 16; bits++) {
      assertEquals(toFloat.invoke(null, (short) bits), Half.toFloat((short) bits));
    }
  }

  @Test
  void pairsOfFourBitNumbersShareAByte() {
    for (int bits = 0; bits < 256; bits++) {
      byte pair = (byte) bits;
      assertEquals(pair, E2M1.pair(E2M1.low(pair), E2M1.high(pair)));
      assertEquals(E2M1.toFloat(E2M1.low(pair)), E2M1.toFloat(pair));
    }
  }
}
