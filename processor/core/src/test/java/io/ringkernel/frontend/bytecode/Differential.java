package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.frontend.Inputs;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.diag.Renderer;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.TrapException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * Runs methods on the JVM and, translated, in the reference interpreter, and compares results, the
 * content of arrays and exceptions. NaNs are equal whatever their payload, which the JVM itself
 * does not keep.
 */
final class Differential {
  private static final long STEPS = 1 << 22;

  private Differential() {}

  /** A method and the module of what it became. */
  record Subject(Method method, Module module, String root, Optional<ArrayResult> array) {
    /** The same translation, compared with another method. */
    Subject in(Method other) {
      return new Subject(other, module, root, array);
    }

    /** The result or the name of the exception, and the arrays, as text. */
    String onJvm(Object... arguments) throws IllegalAccessException {
      Object result;
      try {
        result = method.invoke(null, arguments);
      } catch (InvocationTargetException e) {
        result = e.getCause().getClass().getName();
      }
      return text(result, arguments);
    }

    /** The same of the translation. */
    String interpreted(Object... arguments) {
      Object result;
      try {
        result = switch (array.orElse(null)) {
          case null -> call(arguments);
          case ArrayResult.OfParameter(int index) -> {
            call(arguments);
            yield arguments[index];
          }
          case ArrayResult.Made(var _, int length) -> {
            Object[] more = Arrays.copyOf(arguments, arguments.length + 1);
            Object made =
                Array.newInstance(method.getReturnType().getComponentType(), length);
            more[arguments.length] = made;
            call(more);
            yield made;
          }
        };
      } catch (TrapException e) {
        result = e.kind().exception();
      }
      return text(result, arguments);
    }

    private Object call(Object... arguments) {
      return new Interpreter(module).withStepLimit(STEPS).callFunction(root, arguments);
    }

    /** Compares the two a number of times. */
    void check(int runs, int arrayLength) throws IllegalAccessException {
      Inputs inputs = new Inputs(method.getName().hashCode(), arrayLength);
      for (int i = 0; i < runs; i++) {
        Object[] arguments = inputs.tuple(method.getParameterTypes());
        String call = method.getName() + Arrays.deepToString(arguments);
        assertEquals(onJvm(copy(arguments)), interpreted(copy(arguments)), call);
      }
    }
  }

  /** Translates every static method over primitives and their arrays; none may be refused. */
  static List<Subject> subjects(CompiledClass compiled) {
    List<Method> methods = new ArrayList<>(Arrays.stream(compiled.type().getDeclaredMethods())
        .filter(m -> Modifier.isStatic(m.getModifiers()) && !m.isSynthetic()).toList());
    methods.sort(Comparator.comparing(Method::getName)
        .thenComparing(m -> Type.getMethodDescriptor(m)));
    methods.removeIf(m -> !Arrays.stream(m.getParameterTypes()).allMatch(Differential::isPlain));
    BytecodeFrontEnd frontEnd = new BytecodeFrontEnd(compiled.bytes());
    List<Subject> subjects = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Method method : methods) {
      Diagnostics diagnostics = new Diagnostics();
      subject(frontEnd, method, diagnostics).ifPresentOrElse(subjects::add,
          () -> refused.add(method.getName() + ": "
              + Renderer.render(diagnostics.all().getFirst(), _ -> Optional.empty())));
    }
    assertEquals(List.of(), refused);
    return subjects;
  }

  private static boolean isPlain(Class<?> type) {
    return type.isPrimitive() || type.isArray() && type.getComponentType().isPrimitive();
  }

  /** Translates a method; empty where it is refused. */
  static Optional<Subject> subject(BytecodeFrontEnd frontEnd, Method method,
      Diagnostics diagnostics) {
    Optional<Translation> translation =
        frontEnd.translate(Type.getInternalName(method.getDeclaringClass()), method.getName(),
            Type.getMethodDescriptor(method), diagnostics);
    return translation.map(t -> {
      Module module = new Module("Test", List.of(), t.functions());
      Verifier.verified(module, "bytecode front end");
      if (method.getDeclaringClass().getModule() != Object.class.getModule()) {
        method.setAccessible(true);
      }
      return new Subject(method, module, t.root(), t.array());
    });
  }

  private static String text(Object result, Object[] arguments) {
    List<Object> arrays =
        Arrays.stream(arguments).filter(a -> a.getClass().isArray()).toList();
    return Arrays.deepToString(new Object[] {result, arrays.toArray()});
  }

  private static Object[] copy(Object[] arguments) {
    Object[] copy = arguments.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i].getClass().isArray()) {
        int length = Array.getLength(copy[i]);
        Object array = Array.newInstance(copy[i].getClass().getComponentType(), length);
        System.arraycopy(copy[i], 0, array, 0, length);
        copy[i] = array;
      }
    }
    return copy;
  }
}
