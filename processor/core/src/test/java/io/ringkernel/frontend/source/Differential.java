package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.frontend.Inputs;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.TrapException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs methods on the JVM and, translated from their source and from their class file, in the
 * reference interpreter, and compares results, the
 * content of arrays and exceptions. Every static method with a result and two spaces before it gets
 * a kernel that calls it.
 */
final class Differential {
  private static final int LENGTH = 7;
  private static final Pattern METHOD =
      Pattern.compile("(?m)^  static (\\w+) (\\w+)\\(([^)]*)\\) \\{");
  private static final int LAST = 1 << 20;

  private record Subject(String kernel, String method, Class<?>[] types, Class<?> result) {}

  /** A run: what was returned or thrown, and the arrays afterwards. */
  private record Run(Object result, List<Object> arrays) {}

  private final Class<?> type;
  private final Map<String, Module> modules = new LinkedHashMap<>();
  private final List<Subject> subjects = new ArrayList<>();

  /** Compiles and translates a class with its kernels. */
  Differential(String className, String source, String... others) {
    List<String> sources = new ArrayList<>(List.of(withKernels(source)));
    sources.addAll(List.of(others));
    Translated translated = Translated.of(className, sources.toArray(String[]::new));
    assertEquals("", translated.javac());
    modules.put("source", translated.translation().module());
    modules.put("class file", translated.ofClassFiles(className));
    assertEquals(List.of(), translated.disagreements());
    try {
      type = translated.loader().loadClass(className);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
    for (Method kernel : type.getDeclaredMethods()) {
      if (kernel.getName().startsWith("kernel_")) {
        Class<?>[] all = kernel.getParameterTypes();
        subjects.add(new Subject(kernel.getName(),
            kernel.getName().replaceFirst("kernel_\\d+_", ""),
            Arrays.copyOfRange(all, 1, all.length - 1),
            all[all.length - 1].getComponentType()));
      }
    }
    subjects.sort(java.util.Comparator.comparing(Subject::kernel));
  }

  static String withKernels(String source) {
    StringBuilder kernels = new StringBuilder();
    Matcher matcher = METHOD.matcher(source);
    for (int i = 0; matcher.find(); i++) {
      String result = matcher.group(1);
      if (!result.matches("boolean|byte|short|char|int|long|float|double")) {
        continue;
      }
      String parameters = matcher.group(3).replaceAll("\\s+", " ");
      if (!parameters.isEmpty() && !Arrays.stream(parameters.split(", ")).allMatch(
          p -> p.matches("(boolean|byte|short|char|int|long|float|double)\\b.*"))) {
        continue;
      }
      String arguments = parameters.isEmpty() ? "" : String.join(", ",
          Arrays.stream(parameters.split(", ")).map(p -> p.substring(p.lastIndexOf(' ') + 1))
              .toList());
      kernels.append("""
            @io.ringkernel.GpuKernel(blockSize = 1)
            static void kernel_%d_%s(io.ringkernel.GpuContext gpu%s, %s[] kernelResult) {
              kernelResult[0] = %s(%s);
            }
          """.formatted(i, matcher.group(2), parameters.isEmpty() ? "" : ", " + parameters, result,
          matcher.group(2), arguments));
    }
    int end = source.lastIndexOf('}');
    return source.substring(0, end) + kernels + "}\n";
  }

  int methods() {
    return subjects.size();
  }

  /** Runs every method a number of times. */
  void check(int runs) throws ReflectiveOperationException {
    for (Subject subject : subjects) {
      Method method = type.getDeclaredMethod(subject.method(), subject.types());
      method.setAccessible(true);
      Inputs inputs = new Inputs(subject.kernel().hashCode(), LENGTH);
      for (int i = 0; i < runs; i++) {
        Object[] arguments = inputs.tuple(subject.types());
        String text = subject.method() + Arrays.deepToString(arguments);
        Run expected = onJvm(method, copy(arguments));
        boolean ofIntrinsic = expected.result() instanceof String s && !s.contains(" line ");
        for (Map.Entry<String, Module> module : modules.entrySet()) {
          Run actual = interpreted(module.getValue(), subject, copy(arguments), ofIntrinsic);
          assertEquals(text(expected), text(actual), text + " from " + module.getKey());
        }
      }
    }
  }

  private static String text(Run run) {
    return Arrays.deepToString(new Object[] {run.result(), run.arrays().toArray()});
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

  private static List<Object> arrays(Object[] arguments) {
    return Arrays.stream(arguments).filter(a -> a.getClass().isArray()).toList();
  }

  private Run onJvm(Method method, Object[] arguments) throws IllegalAccessException {
    try {
      return new Run(method.invoke(null, arguments), arrays(arguments));
    } catch (InvocationTargetException e) {
      return new Run(thrown(e.getCause()), arrays(arguments));
    }
  }

  /**
   * The exception; with its message where that is constant, with the line where it is ours. A JVM
   * throws exceptions without a stack trace when it has compiled the method.
   */
  private static String thrown(Throwable e) {
    if (e.getStackTrace().length == 0 || e.getStackTrace()[0].getClassName().startsWith("java.")) {
      return e.getClass().getName();
    }
    boolean constant = !(e instanceof IndexOutOfBoundsException);
    return e.getClass().getName() + (constant ? " " + e.getMessage() : "") + " line "
        + e.getStackTrace()[0].getLineNumber();
  }

  private static String thrown(TrapException e, boolean ofIntrinsic) {
    boolean constant = !ofIntrinsic && !e.kind().equals(TrapKind.INDEX_OUT_OF_BOUNDS);
    return e.kind().exception() + (constant ? " " + e.kind().message().orElse(null) : "")
        + (ofIntrinsic ? "" : " line " + e.span().tableLine());
  }

  private static Run interpreted(Module module, Subject subject, Object[] arguments,
      boolean ofIntrinsic) {
    Object result = Array.newInstance(subject.result(), 1);
    Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = result;
    try {
      new Interpreter(module).withStepLimit(LAST).launch(subject.kernel(), Grid.of(1), all);
      return new Run(Array.get(result, 0), arrays(arguments));
    } catch (TrapException e) {
      return new Run(thrown(e, ofIntrinsic), arrays(arguments));
    }
  }
}
