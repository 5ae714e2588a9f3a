package io.ringkernel.verify.foreign.jvm;

import java.lang.reflect.Array;
import java.util.Random;

/**
 * Arguments for methods: edge values and random ones, mixed. The same seed and types give the same
 * arguments in every process.
 */
public final class Inputs {
  private static final long[] INTEGERS = {0, 1, -1, 2, 3, 5, 7, 10, 31, 32, 33, 63, 64, 65, 127,
    128, -128, 255, 32767, 32768, -32768, 65535, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE,
    Integer.MIN_VALUE + 1, 1L << 31, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1};
  private static final double[] NUMBERS = {0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, 3.7, -3.7, 127.9,
    300, -129, 65536.5, 1e10, -1e10, 1e19, -1e19, 1e30, 1e-30, 1e300, -1e300, 1e-300, Math.PI,
    Math.PI / 2, Math.E, Float.MAX_VALUE, Float.MIN_VALUE, Float.MIN_NORMAL, Double.MAX_VALUE,
    Double.MIN_VALUE, Double.MIN_NORMAL, Double.NaN, Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE,
    Math.nextUp(1.0), Math.nextDown(1.0)};
  private static final int LONGEST = 9;

  private final Random random;

  /** Arguments that depend on nothing but the seed. */
  public Inputs(long seed) {
    random = new Random(seed);
  }

  /** One argument for each type; arrays of one call have the same length more often than not. */
  public Object[] tuple(Class<?>[] types) {
    Object[] arguments = new Object[types.length];
    int length = random.nextInt(LONGEST);
    for (int i = 0; i < types.length; i++) {
      if (types[i].isArray()) {
        int own = random.nextInt(4) == 0 ? random.nextInt(LONGEST) : length;
        arguments[i] = array(types[i].getComponentType(), own);
      } else {
        arguments[i] = value(types[i]);
      }
    }
    return arguments;
  }

  private Object array(Class<?> component, int length) {
    Object array = Array.newInstance(component, length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, value(component));
    }
    return array;
  }

  private Object value(Class<?> type) {
    long integer = switch (random.nextInt(4)) {
      case 0 -> INTEGERS[random.nextInt(INTEGERS.length)];
      case 1, 2 -> random.nextInt(20) - 5;
      default -> random.nextLong() >> random.nextInt(64);
    };
    double number = switch (random.nextInt(6)) {
      case 0 -> NUMBERS[random.nextInt(NUMBERS.length)];
      case 1 -> Double.longBitsToDouble(random.nextLong());
      case 2 -> Float.intBitsToFloat(random.nextInt());
      case 3 -> random.nextInt(21) - 10;
      case 4 -> random.nextDouble();
      default -> (random.nextDouble() - 0.5) * 1000;
    };
    return switch (type.getName()) {
      case "boolean" -> random.nextBoolean();
      case "byte" -> (byte) integer;
      case "short" -> (short) integer;
      case "char" -> (char) integer;
      case "int" -> (int) integer;
      case "long" -> integer;
      case "float" -> (float) number;
      case "double" -> number;
      default -> throw new IllegalArgumentException(type.getName());
    };
  }
}
