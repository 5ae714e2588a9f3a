package io.ringkernel.frontend;

import java.lang.reflect.Array;
import java.util.Random;

/** Arguments for methods: edge values first, then random ones. */
public final class Inputs {
  private static final long[] INTEGERS = {0, 1, -1, 2, 3, 5, 7, 31, 32, 33, 63, 64, 65, 127, 128,
    -128, 255, 32767, 32768, -32768, 65535, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE,
    Integer.MIN_VALUE + 1, 1L << 31, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE};
  private static final double[] NUMBERS = {0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, 3.7, -3.7, 127.9,
    300, -129, 65536.5, 1e10, -1e10, 1e19, -1e19, 1e30, Float.MAX_VALUE, Float.MIN_VALUE,
    Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE};

  private final Random random;
  private final int arrayLength;

  /** Tuples that depend on the seed only; every array has the length. */
  public Inputs(long seed, int arrayLength) {
    random = new Random(seed);
    this.arrayLength = arrayLength;
  }

  /** One argument for each type. */
  public Object[] tuple(Class<?>[] types) {
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = types[i].isArray() ? array(types[i].getComponentType()) : value(types[i]);
    }
    return arguments;
  }

  private Object array(Class<?> component) {
    Object array = Array.newInstance(component, arrayLength);
    for (int i = 0; i < arrayLength; i++) {
      Array.set(array, i, value(component));
    }
    return array;
  }

  private Object value(Class<?> type) {
    long integer = switch (random.nextInt(3)) {
      case 0 -> INTEGERS[random.nextInt(INTEGERS.length)];
      case 1 -> random.nextInt(20) - 6;
      default -> random.nextLong();
    };
    double number = switch (random.nextInt(4)) {
      case 0 -> NUMBERS[random.nextInt(NUMBERS.length)];
      case 1 -> Double.longBitsToDouble(random.nextLong());
      case 2 -> Float.intBitsToFloat(random.nextInt());
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
      default -> throw new AssertionError(type);
    };
  }
}
