package io.ringkernel.tests.corpus;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Arguments for kernels that name none: every combination of values at which arithmetic changes its
 * mind. Parameters named {@code out...} are arrays for results; every other array is one column of
 * the combinations.
 */
final class EdgeInputs {
  private static final int MOST = 480;
  private static final int BLOCK = 32;

  private static final int[] INTS = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 31, 32, 33,
    63, 64, 65, -2, 7, -100, 255, 65536, 0x55555555, 0xDEADBEEF, Integer.MIN_VALUE + 1,
    0x12345678};
  private static final long[] LONGS = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 31, 63, 64, 65,
    -2, 0xFFFFFFFFL, 1L << 32, -(1L << 32), Integer.MIN_VALUE, 0x7FFFFFFFL, 0x80000000L,
    0x0123456789ABCDEFL, 0xFEDCBA9876543210L, 1L << 53, 7};
  private static final int[] NARROW = {0, 1, -1, 127, -128, 255, 31, 32, 65, 32767, -32768, 65535,
    256, 0x5a5a, -2, 7};
  /** Short finite numbers: what every target computes alike (WGSL: Floating Point Evaluation). */
  private static final double[] TAME = {0, 1, -1, 0.5, -0.5, 2, -3, 0.125, 1.5, -2.5, 7, 100,
    -0.75, 1024, 3.25, -17};
  private static final double[] WILD = {-0.0, Double.NaN, Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY, 1e-40, -1e-45, 3e9, -1e20};
  private static final float[] FLOATS = {Float.MIN_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE,
    Float.MIN_NORMAL, 0.49999997f, 8388609, 16777217, 0.1f, 2147483648f, -2147483904f,
    9.223372E18f, Float.intBitsToFloat(0x7fc12345), Float.intBitsToFloat(0xff812345)};
  private static final double[] DOUBLES = {Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE,
    Double.MIN_NORMAL, 0.49999999999999994, 9007199254740993.0, 0.1, 2147483648.5,
    9.223372036854775807E18, -9.223372036854777856E18, 1e300, 1e-300,
    Double.longBitsToDouble(0x7ff8000012345678L)};

  private EdgeInputs() {}

  /** Arguments for the parameters of a manifest. */
  static Object[] of(List<Map<String, Object>> parameters, String target) {
    boolean tame = target.equals("wgsl");
    List<Object> columns = new ArrayList<>();
    int combinations = 1;
    for (Map<String, Object> parameter : parameters) {
      if (isInput(parameter)) {
        Object values = values((String) parameter.get("type"), tame);
        columns.add(values);
        combinations = Math.min(MOST, combinations * Array.getLength(values));
      }
    }
    int count = (combinations + BLOCK - 1) / BLOCK * BLOCK;
    List<Object> arguments = new ArrayList<>();
    int column = 0;
    for (Map<String, Object> parameter : parameters) {
      String type = (String) parameter.get("type");
      if (isInput(parameter)) {
        arguments.add(column(columns, column++, count));
      } else if (isArray(parameter)) {
        arguments.add(Array.newInstance(values(type, tame).getClass().componentType(), count));
      } else {
        arguments.add(Array.get(values(type, tame), 6 % Array.getLength(values(type, tame))));
      }
    }
    return arguments.toArray();
  }

  /** The work items for such arguments: one for each combination. */
  static int items(Object[] arguments) {
    return Arrays.stream(arguments).filter(a -> a.getClass().isArray()).mapToInt(Array::getLength)
        .max().orElse(1);
  }

  /** The k-th column; where there are too many combinations, it takes some of all of them. */
  private static Object column(List<Object> columns, int k, int count) {
    Object values = columns.get(k);
    int length = Array.getLength(values);
    long before = 1;
    for (int j = 0; j < k; j++) {
      before *= Array.getLength(columns.get(j));
    }
    long all = before;
    for (int j = k; j < columns.size(); j++) {
      all *= Array.getLength(columns.get(j));
    }
    Object column = Array.newInstance(values.getClass().componentType(), count);
    for (int i = 0; i < count; i++) {
      // a prime step visits combinations of all columns where not all are visited
      long combination = all <= count ? i % all : i * 7919L % all;
      Array.set(column, i, Array.get(values, (int) (combination / before % length)));
    }
    return column;
  }

  private static boolean isArray(Map<String, Object> parameter) {
    return !parameter.get("access").equals("value");
  }

  private static boolean isInput(Map<String, Object> parameter) {
    return isArray(parameter) && !((String) parameter.get("name")).startsWith("out");
  }

  /** The edge values of a type, as an array of it. */
  static Object values(String type, boolean tame) {
    return switch (type) {
      case "boolean" -> new boolean[] {false, true};
      case "byte", "short", "char" -> narrow(type);
      case "int" -> INTS;
      case "long" -> LONGS;
      case "float" -> floats(tame);
      case "double" -> doubles(tame);
      default -> throw new AssertionError("no edge values of type " + type);
    };
  }

  private static Object narrow(String type) {
    Object values = type.equals("byte") ? new byte[NARROW.length]
        : type.equals("short") ? new short[NARROW.length] : new char[NARROW.length];
    for (int i = 0; i < NARROW.length; i++) {
      switch (values) {
        case byte[] bytes -> bytes[i] = (byte) NARROW[i];
        case short[] shorts -> shorts[i] = (short) NARROW[i];
        case char[] chars -> chars[i] = (char) NARROW[i];
        default -> throw new AssertionError(type);
      }
    }
    return values;
  }

  private static float[] floats(boolean tame) {
    float[] values = new float[TAME.length + (tame ? 0 : WILD.length + FLOATS.length)];
    for (int i = 0; i < values.length; i++) {
      values[i] = i < TAME.length ? (float) TAME[i]
          : i < TAME.length + WILD.length ? (float) WILD[i - TAME.length]
          : FLOATS[i - TAME.length - WILD.length];
    }
    return values;
  }

  private static double[] doubles(boolean tame) {
    double[] values = Arrays.copyOf(TAME,
        TAME.length + (tame ? 0 : WILD.length + DOUBLES.length));
    if (!tame) {
      System.arraycopy(WILD, 0, values, TAME.length, WILD.length);
      System.arraycopy(DOUBLES, 0, values, TAME.length + WILD.length, DOUBLES.length);
    }
    return values;
  }
}
