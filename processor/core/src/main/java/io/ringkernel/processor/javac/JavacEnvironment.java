package io.ringkernel.processor.javac;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds javac's own environment inside the one a build tool gives. Gradle and kapt wrap it in a
 * class with a private field, IntelliJ in a proxy; {@code Trees} refuses all of them.
 */
final class JavacEnvironment {
  private static final String JAVAC =
      "com.sun.tools.javac.processing.JavacProcessingEnvironment";
  private static final String INTELLIJ = "org.jetbrains.jps.javac.APIWrappers";
  /** Wrappers of wrappers; more than any build has. */
  private static final int LIMIT = 20;

  private JavacEnvironment() {}

  /** Javac's environment; empty under another compiler or in an unknown wrapper. */
  static Optional<ProcessingEnvironment> unwrap(ProcessingEnvironment environment) {
    Deque<Object> open = new ArrayDeque<>(List.of(environment));
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!open.isEmpty() && seen.size() < LIMIT) {
      Object candidate = open.remove();
      if (!seen.add(candidate)) {
        continue;
      }
      if (candidate.getClass().getName().equals(JAVAC)) {
        return Optional.of((ProcessingEnvironment) candidate);
      }
      askIntelliJ(candidate, open);
      lookIntoFields(candidate, open);
    }
    return Optional.empty();
  }

  private static void askIntelliJ(Object candidate, Deque<Object> open) {
    try {
      Class<?> wrappers = Class.forName(INTELLIJ, false, candidate.getClass().getClassLoader());
      Object inner = wrappers.getDeclaredMethod("unwrap", Class.class, Object.class).invoke(null,
          ProcessingEnvironment.class, candidate);
      if (inner instanceof ProcessingEnvironment) {
        open.add(inner);
      }
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      // Not IntelliJ's build: the other ways are tried.
    }
  }

  private static void lookIntoFields(Object candidate, Deque<Object> open) {
    boolean proxy = Proxy.isProxyClass(candidate.getClass());
    Object holder = proxy ? Proxy.getInvocationHandler(candidate) : candidate;
    for (Class<?> c = holder.getClass(); c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        boolean typed = ProcessingEnvironment.class.isAssignableFrom(field.getType());
        if (typed || proxy && field.getType() == Object.class) {
          read(field, holder, open);
        }
      }
    }
  }

  private static void read(Field field, Object holder, Deque<Object> open) {
    try {
      field.setAccessible(true);
      if (field.get(holder) instanceof ProcessingEnvironment inner) {
        open.add(inner);
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      // A field that cannot be opened is none that we need.
    }
  }
}
