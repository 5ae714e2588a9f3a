package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.diag.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Type;

/**
 * Methods of the running JDK, read from its class files, compute what the JDK computes. How many of
 * them are accepted depends on the JDK, so the test asks for a part of what was seen.
 */
final class JdkMethodsTest {
  private static final int RUNS = 400;
  private static final int ARRAY_LENGTH = 16;
  /** Their results differ from run to run. */
  private static final Set<String> UNSPECIFIED = Set.of("random");

  @ParameterizedTest
  @CsvSource({"java.lang.Math,100", "java.lang.StrictMath,100", "java.lang.Integer,20",
    "java.lang.Long,20", "java.lang.Float,10", "java.lang.Double,9", "java.lang.Short,4",
    "java.lang.Byte,3", "java.lang.Boolean,4", "java.lang.Character,6"})
  void computeTheSame(String className, int least) throws ReflectiveOperationException {
    Class<?> type = Class.forName(className);
    List<Method> methods = Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
        .filter(m -> !UNSPECIFIED.contains(m.getName()) && isPrimitive(m))
        .sorted(Comparator.comparing(Method::getName)
            .thenComparing(m -> Type.getMethodDescriptor(m)))
        .toList();
    BytecodeFrontEnd frontEnd = new BytecodeFrontEnd(JdkMethodsTest::bytes);
    TreeMap<String, String> refused = new TreeMap<>();
    int accepted = 0;
    for (Method method : methods) {
      Diagnostics diagnostics = new Diagnostics();
      Optional<Differential.Subject> subject =
          Differential.subject(frontEnd, method, diagnostics);
      if (subject.isPresent()) {
        subject.get().in(reference(method)).check(RUNS, ARRAY_LENGTH);
        accepted++;
      } else {
        refused.put(method.getName() + Type.getMethodDescriptor(method), diagnostics.all()
            .stream().map(d -> d.code().id() + " " + d.message() + " at " + d.where().file() + ":"
                + d.where().line()).toList().toString());
      }
    }
    String summary = "%s: %d of %d methods, refused %s".formatted(className, accepted,
        methods.size(), refused);
    if (Boolean.getBoolean("bytecode.jdk.report")) {
      System.out.println(summary.replace(", ", "\n  "));
    }
    assertTrue(accepted >= least, summary);
  }

  /** For Math the machine may take instructions of the processor; the body is StrictMath's. */
  private static Method reference(Method method) {
    try {
      return method.getDeclaringClass() == Math.class
          ? StrictMath.class.getMethod(method.getName(), method.getParameterTypes()) : method;
    } catch (NoSuchMethodException _) {
      return method;
    }
  }

  private static boolean isPrimitive(Method method) {
    return method.getReturnType().isPrimitive() && Arrays.stream(method.getParameterTypes())
        .allMatch(p -> p.isPrimitive() || p.isArray() && p.getComponentType().isPrimitive());
  }

  static Optional<byte[]> bytes(String internalName) {
    Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
    Path file = modules.resolve(internalName + ".class");
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
