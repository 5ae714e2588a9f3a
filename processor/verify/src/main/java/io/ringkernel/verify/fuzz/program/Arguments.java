package io.ringkernel.verify.fuzz.program;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a kernel is launched with.
 *
 * @param values one boxed scalar or array a parameter; nobody changes an array
 */
public record Arguments(List<Object> values) {
  /** Copies the list. */
  public Arguments {
    values = List.copyOf(values);
  }

  /** The values, with copies of the arrays. */
  public Object[] fresh() {
    return values.stream().map(Arguments::copy).toArray();
  }

  /** The same with another value of a parameter. */
  public Arguments with(int parameter, Object value) {
    List<Object> changed = new ArrayList<>(values);
    changed.set(parameter, value);
    return new Arguments(changed);
  }

  /** The same without a parameter. */
  public Arguments without(int parameter) {
    List<Object> changed = new ArrayList<>(values);
    changed.remove(parameter);
    return new Arguments(changed);
  }

  /** An array or scalar like the given one of zeros. */
  public static Object zeros(Object value) {
    if (value.getClass().isArray()) {
      return Array.newInstance(value.getClass().componentType(), Array.getLength(value));
    }
    Object one = Array.newInstance(switch (value) {
      case Boolean _ -> boolean.class;
      case Byte _ -> byte.class;
      case Short _ -> short.class;
      case Character _ -> char.class;
      case Integer _ -> int.class;
      case Long _ -> long.class;
      case Float _ -> float.class;
      default -> double.class;
    }, 1);
    return Array.get(one, 0);
  }

  /** The value as Java source. */
  public static String text(Object value) {
    if (!value.getClass().isArray()) {
      return Literals.text(value);
    }
    String element = value.getClass().componentType().getName();
    int length = Array.getLength(value);
    boolean zero = IntStream.range(0, length)
        .allMatch(i -> Array.get(value, i).equals(Array.get(zeros(value), i)));
    return zero ? "new " + element + "[" + length + "]"
        : "new " + element + "[] " + IntStream.range(0, length)
            .mapToObj(i -> Literals.text(Array.get(value, i)))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static Object copy(Object value) {
    if (!value.getClass().isArray()) {
      return value;
    }
    int length = Array.getLength(value);
    Object copy = Array.newInstance(value.getClass().componentType(), length);
    System.arraycopy(value, 0, copy, 0, length);
    return copy;
  }
}
