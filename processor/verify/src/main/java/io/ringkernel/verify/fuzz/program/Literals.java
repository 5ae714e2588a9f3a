package io.ringkernel.verify.fuzz.program;

import java.util.List;

/** Constants and input values, with those preferred at which arithmetic changes its mind. */
final class Literals {
  private static final List<Integer> INTS = List.of(0, 1, -1, 2, 3, 7, -8, 16, 31, 32, 33, 63, 64,
      65, 127, 128, -128, -129, 255, 256, 32767, 32768, -32768, -32769, 65535, 65536, 16777216,
      16777217, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1);
  private static final List<Long> LONGS = List.of(0L, 1L, -1L, 2L, -7L, 63L, 64L, 65L,
      0x7fffffffL, 0x80000000L, -0x80000000L, -0x80000001L, 0xffffffffL, 0x100000000L,
      9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1);
  private static final List<Float> FLOATS = List.of(0f, -0f, 1f, -1f, 0.5f, -0.5f, 1.5f, 2.5f,
      0.49999997f, 3.25f, -7.75f, 100f, 255.9f, -129.5f, 65535.5f, 8388609f, 16777216f, 2147483648f,
      -2147483648f, 2147483520f, 9.223372e18f, 1e-30f, 1e30f, Float.MAX_VALUE, Float.MIN_NORMAL,
      Float.MIN_VALUE, -Float.MIN_VALUE, 1e-40f, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY,
      Float.NaN);
  private static final List<Double> DOUBLES = List.of(0.0, -0.0, 1.0, -1.0, 0.5, 2.5, -3.75,
      0.49999999999999994, 4503599627370497.5, 2147483647.5, -2147483649.0, 9.223372036854775807e18,
      1e-300, 1e300, 1e-310, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY, Double.NaN);

  /** Quiet and signalling, of both signs, with payloads. */
  private static final List<Integer> FLOAT_NANS =
      List.of(0x7fc00001, 0x7f800001, 0xffc12345, 0xff800001, 0x7fffffff, 0xffffffff);
  private static final List<Long> DOUBLE_NANS = List.of(0x7ff8000000000001L,
      0x7ff0000000000001L, 0xfff8123456789abcL, 0xfff0000000000001L, 0x7fffffffffffffffL);

  private Literals() {}

  /** A boxed value of a primitive type. */
  static Object value(Profile profile, String type, Choice choice) {
    return profile.tame() && type.equals("float") ? (Object) (choice.between(1, 40) / 4f)
        : value(type, choice);
  }

  /** What a program is launched with: also those NaN that no literal names. */
  static Object input(Profile profile, String type, Choice choice) {
    if (!profile.tame() && choice.oneIn(24)) {
      if (type.equals("float")) {
        return Float.intBitsToFloat(choice.of(FLOAT_NANS));
      } else if (type.equals("double")) {
        return Double.longBitsToDouble(choice.of(DOUBLE_NANS));
      }
    }
    return value(profile, type, choice);
  }

  private static Object value(String type, Choice choice) {
    boolean edge = choice.oneIn(2);
    return switch (type) {
      case "boolean" -> choice.coin();
      case "byte" -> (byte) integer(choice);
      case "short" -> (short) integer(choice);
      case "char" -> (char) integer(choice);
      case "int" -> integer(choice);
      case "long" -> edge ? choice.of(LONGS) : choice.oneIn(3) ? (long) integer(choice)
          : choice.longBits() >> choice.below(64);
      case "float" -> edge ? choice.of(FLOATS) : choice.oneIn(8)
          ? Float.intBitsToFloat(choice.bits()) : choice.between(-4000, 4000) / 16f;
      case "double" -> edge ? choice.of(DOUBLES) : choice.oneIn(8)
          ? Double.longBitsToDouble(choice.longBits()) : choice.between(-400000, 400000) / 64.0;
      default -> throw new AssertionError(type);
    };
  }

  private static int integer(Choice choice) {
    return switch (choice.below(4)) {
      case 0, 1 -> choice.of(INTS);
      case 2 -> choice.between(-40, 70);
      default -> choice.bits();
    };
  }

  /** A value in source, with the bits of a NaN. */
  static String exact(Object value) {
    return switch (value) {
      case Float f when Float.isNaN(f) ->
          "Float.intBitsToFloat(0x%08x)".formatted(Float.floatToRawIntBits(f));
      case Double d when Double.isNaN(d) ->
          "Double.longBitsToDouble(0x%016xL)".formatted(Double.doubleToRawLongBits(d));
      default -> text(value);
    };
  }

  /** A constant in source. */
  static String text(Object value) {
    return switch (value) {
      case Boolean b -> b.toString();
      case Byte b -> "(byte) " + b;
      case Short s -> "(short) " + s;
      case Character c -> c >= ' ' && c < 127 && c != '\'' && c != '\\' && c != '{' && c != '}'
          ? "'" + c + "'" : "'\\u%04x'".formatted((int) c).replace("'\\u000a'", "'\\n'")
              .replace("'\\u000d'", "'\\r'").replace("'\\u0027'", "'\\''")
              .replace("'\\u005c'", "'\\\\'");
      case Integer i -> i == Integer.MIN_VALUE ? "Integer.MIN_VALUE" : parenthesised(i.toString());
      case Long l -> l == Long.MIN_VALUE ? "Long.MIN_VALUE" : parenthesised(l + "L");
      case Float f -> floatText(f);
      case Double d -> doubleText(d);
      default -> throw new AssertionError(value);
    };
  }

  private static String floatText(float value) {
    return Float.isNaN(value) ? "Float.NaN" : Float.isInfinite(value)
        ? value > 0 ? "Float.POSITIVE_INFINITY" : "Float.NEGATIVE_INFINITY"
        : parenthesised(value + "f");
  }

  private static String doubleText(double value) {
    return Double.isNaN(value) ? "Double.NaN" : Double.isInfinite(value)
        ? value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY"
        : parenthesised(Double.toString(value));
  }

  /** So that a minus sign never meets another. */
  private static String parenthesised(String number) {
    return number.startsWith("-") ? "(" + number + ")" : number;
  }
}
