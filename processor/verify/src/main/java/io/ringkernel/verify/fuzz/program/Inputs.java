package io.ringkernel.verify.fuzz.program;

import io.ringkernel.verify.fuzz.program.Arguments.Columns;
import io.ringkernel.verify.fuzz.program.Arguments.Window;
import io.ringkernel.verify.fuzz.program.Program.Component;
import io.ringkernel.verify.fuzz.program.Program.Form;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a program is launched with, as its seed says. */
final class Inputs {
  private static final Map<String, Class<?>> TYPES = Map.of("boolean", boolean.class, "byte",
      byte.class, "short", short.class, "char", char.class, "int", int.class, "long", long.class,
      "float", float.class, "double", double.class);

  private Inputs() {}

  /** One value a parameter. */
  static Arguments of(Program program) {
    Choice choice = new Choice(~program.seed());
    List<Parameter> parameters = program.parameters();
    Object[] arguments = new Object[parameters.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = value(program.profile(), parameters.get(i), choice);
    }
    return new Arguments(List.of(arguments));
  }

  private static Object value(Profile profile, Parameter parameter, Choice choice) {
    return switch (parameter.form()) {
      case Form.Scalar _ -> Literals.input(profile, parameter.element(), choice);
      case Form.Size(int size) -> size;
      case Form.Array _ -> array(profile, parameter.element(), parameter.length(), choice);
      case Form.Records(var components) ->
          new Columns(columns(profile, components, parameter.length(), choice));
      case Form.View(String element, int rank) -> {
        List<Integer> numbers = Windows.numbers(rank, parameter.length(), choice);
        yield new Window(array(profile, element, Windows.length(numbers) + choice.below(3),
            choice), numbers);
      }
    };
  }

  private static List<Object> columns(Profile profile, List<Component> components, int length,
      Choice choice) {
    List<Object> columns = new ArrayList<>();
    for (Component component : components) {
      if (!component.parts().isEmpty()) {
        columns.addAll(columns(profile, component.parts(), length, choice));
      } else if (component.items().isPresent()) {
        int capacity = component.items().orElseThrow().capacity();
        if (component.items().orElseThrow().bounded()) {
          columns.add(IntStream.range(0, length).map(_ -> choice.below(capacity + 1)).toArray());
        }
        columns.add(array(profile, component.type(), length * capacity, choice));
      } else if (component.constants() > 0) {
        columns.add(IntStream.range(0, length).map(_ -> choice.below(component.constants()))
            .toArray());
      } else {
        columns.add(array(profile, component.type(), length, choice));
      }
    }
    return columns;
  }

  private static Object array(Profile profile, String element, int length, Choice choice) {
    Object array = Array.newInstance(type(element), length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, Literals.input(profile, element, choice));
    }
    return array;
  }

  static Class<?> type(String primitive) {
    return TYPES.get(primitive);
  }
}
