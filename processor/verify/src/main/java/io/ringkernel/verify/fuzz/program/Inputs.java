package io.ringkernel.verify.fuzz.program;

import io.ringkernel.verify.fuzz.program.Program.Parameter;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;

/** What a program is launched with, as its seed says. */
final class Inputs {
  private static final Map<String, Class<?>> TYPES = Map.of("boolean", boolean.class, "byte",
      byte.class, "short", short.class, "char", char.class, "int", int.class, "long", long.class,
      "float", float.class, "double", double.class);

  private Inputs() {}

  /** One boxed scalar or array a parameter. */
  static Arguments of(Program program) {
    Choice choice = new Choice(~program.seed());
    List<Parameter> parameters = program.parameters();
    Object[] arguments = new Object[parameters.size()];
    for (int i = 0; i < arguments.length; i++) {
      Parameter parameter = parameters.get(i);
      arguments[i] = parameter.isArray() ? array(program.profile(), parameter, choice)
          : Literals.value(program.profile(), parameter.element(), choice);
    }
    return new Arguments(List.of(arguments));
  }

  private static Object array(Profile profile, Parameter parameter, Choice choice) {
    Object array = Array.newInstance(type(parameter.element()), parameter.length());
    for (int i = 0; i < parameter.length(); i++) {
      Array.set(array, i, Literals.value(profile, parameter.element(), choice));
    }
    return array;
  }

  static Class<?> type(String primitive) {
    return TYPES.get(primitive);
  }
}
