package io.ringkernel.runtime;

import io.ringkernel.runtime.KernelParameter.ElementType;
import java.util.stream.Collectors;

/** Checks what a launch is given against what the kernel takes. */
final class KernelArguments {
  private KernelArguments() {}

  static void check(KernelDescriptor kernel, Object[] arguments) {
    if (arguments == null || arguments.length != kernel.parameters().size()) {
      throw new IllegalArgumentException(signature(kernel) + " takes "
          + kernel.parameters().size() + " arguments, got "
          + (arguments == null ? "none" : arguments.length));
    }
    for (int i = 0; i < arguments.length; i++) {
      KernelParameter parameter = kernel.parameters().get(i);
      if (arguments[i] == null) {
        throw new NullPointerException(
            "argument " + parameter.name() + " of " + signature(kernel) + " is null");
      }
      if (arguments[i].getClass() != expected(parameter)) {
        throw new IllegalArgumentException("argument " + parameter.name() + " of "
            + signature(kernel) + " is a " + arguments[i].getClass().getSimpleName());
      }
    }
  }

  private static String signature(KernelDescriptor kernel) {
    return kernel.owner().getSimpleName() + "." + kernel.name() + kernel.parameters().stream()
        .map(p -> p.form().map(f -> f.type().getSimpleName()).orElse(word(p.element()))
            + (p.array() ? "[] " : " ") + p.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String word(ElementType type) {
    return type.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Class<?> expected(KernelParameter parameter) {
    boolean array = parameter.array();
    return switch (parameter.element()) {
      case BOOLEAN -> array ? boolean[].class : Boolean.class;
      case BYTE -> array ? byte[].class : Byte.class;
      case SHORT -> array ? short[].class : Short.class;
      case CHAR -> array ? char[].class : Character.class;
      case INT -> array ? int[].class : Integer.class;
      case LONG -> array ? long[].class : Long.class;
      case FLOAT -> array ? float[].class : Float.class;
      case DOUBLE -> array ? double[].class : Double.class;
      case RECORD -> parameter.form().orElseThrow().type().arrayType();
    };
  }
}
