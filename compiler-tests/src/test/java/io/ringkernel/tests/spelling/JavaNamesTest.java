package io.ringkernel.tests.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.GpuKernel;
import io.ringkernel.processor.RingKernelProcessor;
import io.ringkernel.runtime.RingRuntime;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every static method over primitives of the classes that wrap them, and of {@code Math} and {@code
 * StrictMath}, as the JDK that runs the test has it, can be called in a kernel or is refused for a
 * reason.
 */
class JavaNamesTest {
  private static final List<Class<?>> OWNERS = List.of(Math.class, StrictMath.class,
      Integer.class, Long.class, Float.class, Double.class, Character.class, Short.class,
      Byte.class, Boolean.class);

  @TempDir
  private Path folder;

  private static List<Method> methods() {
    return OWNERS.stream().flatMap(owner -> Arrays.stream(owner.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getReturnType().isPrimitive() && m.getReturnType() != void.class)
        .filter(m -> Arrays.stream(m.getParameterTypes()).allMatch(Class::isPrimitive))
        .sorted(Comparator.comparing(JavaNamesTest::name))).toList();
  }

  /** {@code Math.abs(int)}. */
  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName()
        + Arrays.stream(method.getParameterTypes()).map(Class::getName)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** A kernel for each method, in one line. */
  private static String source(List<Method> methods) {
    StringBuilder source = new StringBuilder("final class Names {\n");
    for (int i = 0; i < methods.size(); i++) {
      Method method = methods.get(i);
      Class<?>[] types = method.getParameterTypes();
      StringBuilder parameters = new StringBuilder();
      List<String> arguments = new ArrayList<>();
      for (int k = 0; k < types.length; k++) {
        parameters.append(", ").append(types[k]).append(" a").append(k);
        arguments.add("a" + k);
      }
      source.append("@io.ringkernel.GpuKernel(targets = \"cuda\") static void k").append(i)
          .append("(io.ringkernel.GpuContext gpu, ").append(method.getReturnType())
          .append("[] out").append(parameters).append(") { out[0] = ")
          .append(method.getDeclaringClass().getName()).append('.').append(method.getName())
          .append('(').append(String.join(", ", arguments)).append("); }\n");
    }
    return source.append("}\n").toString();
  }

  /** What is refused, with the first line of what is said. */
  private Map<String, String> refused(List<Method> methods) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path file = Files.writeString(folder.resolve("Names.java"), source(methods));
      JavaCompiler.CompilationTask task = javac.getTask(new StringWriter(), files, found,
          List.of("-d", folder.toString(), "-s", folder.toString(), "-cp", classPath(),
              "-proc:full", "-Xmaxerrs", "5000", "-Aringkernel.targets=cuda"),
          null, files.getJavaFileObjects(file));
      task.setProcessors(List.of(new RingKernelProcessor()));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> refused = new TreeMap<>();
    found.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .forEach(d -> refused.put(name(methods.get((int) d.getLineNumber() - 2)),
            d.getMessage(Locale.ROOT).lines().findFirst().orElseThrow()));
    return refused;
  }

  private static String classPath() {
    return Stream.of(GpuKernel.class, RingRuntime.class, io.ringkernel.ir.Module.class)
        .map(c -> c.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String withoutParameters(String name) {
    return name.substring(0, name.indexOf('('));
  }

  /** Lines such as {@code Math.random|a reason}, which the page of intrinsics lists. */
  private static Map<String, String> declared() throws IOException {
    Map<String, String> declared = new TreeMap<>();
    try (InputStream in = JavaNamesTest.class.getResourceAsStream("/docs/refused-names.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line ->
          declared.put(line.substring(0, line.indexOf('|')),
          line.substring(line.indexOf('|') + 1)));
    }
    return declared;
  }

  @Test
  void everyMethodOverPrimitivesCompilesOrIsRefusedForADeclaredReason() throws IOException {
    List<Method> methods = methods();
    assertTrue(methods.size() > 350, methods.size() + " methods");
    Map<String, String> refused = refused(methods);
    Map<String, String> declared = declared();
    refused.forEach((name, said) -> {
      assertTrue(said.matches("RK1\\d\\d: .+"), name + ": " + said);
      assertTrue(declared.containsKey(withoutParameters(name)), name + " is refused: " + said);
    });
    methods.stream().map(JavaNamesTest::name).filter(n -> !refused.containsKey(n))
        .forEach(name -> assertFalse(declared.containsKey(withoutParameters(name)),
            name + " is not refused"));
    // errors stop the compiler before targets are looked at, so once more without them
    List<Method> rest =
        methods.stream().filter(m -> !refused.containsKey(name(m))).toList();
    assertEquals(Map.of(), refused(rest));
    String text = Files.readString(folder.resolve("META-INF/ringkernel/Names/kernel.cu"));
    assertEquals(rest.size(), text.lines().filter(l -> l.startsWith("extern \"C\" __global__"))
        .filter(l -> !l.contains("_unchecked(")).count());
  }
}
