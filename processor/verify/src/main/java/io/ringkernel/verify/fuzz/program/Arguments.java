package io.ringkernel.verify.fuzz.program;

import io.ringkernel.verify.fuzz.program.Program.Component;
import io.ringkernel.verify.fuzz.program.Program.Form;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a kernel is launched with.
 *
 * @param values one boxed scalar, array of primitives, {@link Columns} or {@link Window} a
 *     parameter; nobody changes an array
 */
public record Arguments(List<Object> values) {
  /**
   * An array of records.
   *
   * @param arrays one array for each primitive, in order of declaration; an enum constant is its
   *     ordinal
   */
  public record Columns(List<Object> arrays) {
    /** Copies the list. */
    public Columns {
      arrays = List.copyOf(arrays);
    }

    /** The same with another array. */
    public Columns with(int column, Object array) {
      List<Object> changed = new ArrayList<>(arrays);
      changed.set(column, array);
      return new Columns(changed);
    }
  }

  /**
   * A view.
   *
   * @param data the whole array
   * @param numbers what the longest of its factory methods takes beside the array
   */
  public record Window(Object data, List<Integer> numbers) {
    /** Copies the list. */
    public Window {
      numbers = List.copyOf(numbers);
    }
  }

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
    if (value instanceof Columns(var arrays)) {
      return new Columns(arrays.stream().map(Arguments::zeros).toList());
    }
    if (value instanceof Window(var data, var numbers)) {
      return new Window(zeros(data), numbers);
    }
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

  /** The value of a parameter as Java source. */
  public static String text(Program.Parameter parameter, Object value) {
    return switch (value) {
      case Columns(var arrays) when parameter.form() instanceof Form.Records(var components) ->
          records(parameter.element(), components, arrays);
      case Window(var data, var numbers) -> parameter.element() + ".of(" + array(data) + ", "
          + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
      default -> value.getClass().isArray() ? array(value) : Literals.exact(value);
    };
  }

  private static String records(String type, List<Component> components, List<Object> arrays) {
    return IntStream.range(0, Array.getLength(arrays.getFirst()))
        .mapToObj(i -> made(type, components, arrays.stream()
            .map(array -> Array.get(array, i)).iterator()))
        .collect(Collectors.joining(", ", "new " + type + "[] {", "}"));
  }

  private static String made(String type, List<Component> components, Iterator<Object> numbers) {
    return components.stream().map(c -> !c.parts().isEmpty()
        ? made(c.type(), c.parts(), numbers)
        : c.constants() > 0 ? c.type() + ".values()[" + numbers.next() + "]"
        : Literals.exact(numbers.next()))
        .collect(Collectors.joining(", ", "new " + type + "(", ")"));
  }

  private static String array(Object value) {
    String element = value.getClass().componentType().getName();
    int length = Array.getLength(value);
    boolean zero = IntStream.range(0, length)
        .allMatch(i -> Array.get(value, i).equals(Array.get(zeros(value), i)));
    return zero ? "new " + element + "[" + length + "]"
        : "new " + element + "[] " + IntStream.range(0, length)
            .mapToObj(i -> Literals.exact(Array.get(value, i)))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static Object copy(Object value) {
    if (value instanceof Columns(var arrays)) {
      return new Columns(arrays.stream().map(Arguments::copy).toList());
    }
    if (value instanceof Window(var data, var numbers)) {
      return new Window(copy(data), numbers);
    }
    if (!value.getClass().isArray()) {
      return value;
    }
    int length = Array.getLength(value);
    Object copy = Array.newInstance(value.getClass().componentType(), length);
    System.arraycopy(value, 0, copy, 0, length);
    return copy;
  }
}
