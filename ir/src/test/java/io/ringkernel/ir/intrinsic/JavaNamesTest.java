package io.ringkernel.ir.intrinsic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Java's own names come first: which static methods over primitives have no row, and why. */
class JavaNamesTest {
  private static TreeSet<String> without(Class<?> owner) {
    TreeSet<String> names = new TreeSet<>();
    for (Method method : owner.getDeclaredMethods()) {
      boolean isOverPrimitives = Modifier.isStatic(method.getModifiers())
          && Modifier.isPublic(method.getModifiers()) && method.getReturnType().isPrimitive()
          && method.getReturnType() != void.class
          && Stream.of(method.getParameterTypes()).allMatch(Class::isPrimitive);
      String key = owner.getName().replace('.', '/') + "." + method.getName()
          + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
              .descriptorString();
      if (isOverPrimitives && Intrinsics.ofMethod(key).isEmpty()) {
        names.add(method.getName());
      }
    }
    return names;
  }

  @Test
  void everyMethodOverPrimitivesHasARow() {
    for (Class<?> owner : List.of(Integer.class, Long.class, Short.class, Byte.class,
        Float.class, Double.class, Boolean.class)) {
      assertEquals(new TreeSet<>(), without(owner), owner.getSimpleName());
    }
  }

  /** Each call of {@code random} gives another number. */
  @Test
  void mathHasARowForAllButRandom() {
    assertEquals(new TreeSet<>(List.of("random")), without(Math.class));
  }

  /** Bodies of the user's own JDK give the fixed results of these. */
  @Test
  void strictMathHasARowWhereItIsMath() {
    assertEquals(new TreeSet<>(Arrays.asList("acos", "asin", "atan", "atan2", "cbrt", "copySign",
        "cos", "cosh", "exp", "expm1", "hypot", "log", "log10", "log1p", "pow", "random", "sin",
        "sinh", "tan", "tanh")), without(StrictMath.class));
  }
}
