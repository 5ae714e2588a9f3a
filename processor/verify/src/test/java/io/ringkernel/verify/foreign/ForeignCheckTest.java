package io.ringkernel.verify.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.frontend.bytecode.MethodSurvey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignCheckTest {
  private static final String SOURCE = """
      package p;
      public class Sample {
        static final String LOADED = System.setProperty("p.loaded", "1");
        private static final int[] TABLE = {3, 1, 4, 1, 5};
        static int counter;
        public static int twice(int n) { return n * %s; }
        private static double table(int n) { return TABLE[n] / 2.0; }
        static void swap(long[] a, long[] b) { long t = a[0]; a[0] = b[0]; b[0] = t; }
        static int guarded(int n) {
          if (n < 3) { throw new IllegalStateException("n is " + n); }
          return n;
        }
        static boolean ends(int n) { while (n > 60) { n |= 64; } return n < 7; }
        static int recursive(int n) { return n < 2 ? n : recursive(n - 1); }
        static int counted(int n) { return counter++ + n; }
        static float[] fresh(float x) { return new float[] {x}; }
        static int[] sized(int n) { return new int[n & 7]; }
        static String text(int n) { return "" + n; }
        int instance(int n) { return n; }
      }
      """;

  @TempDir
  private Path folder;

  private Path compiled(String name, String factor) throws IOException {
    Path source = Files.createDirectories(folder.resolve(name)).resolve("Sample.java");
    Files.writeString(source, SOURCE.formatted(factor));
    Path classes = folder.resolve(name + "-classes");
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-g", "-d",
        classes.toString(), source.toString()));
    return classes;
  }

  private static ForeignCheck.Options options(int runs) {
    return new ForeignCheck.Options(_ -> true, runs, 7);
  }

  private ForeignReport report(int runs) throws IOException {
    try (ClassContainer container = ClassContainer.open(compiled("one", "2"))) {
      return new ForeignCheck(container, List.of(), options(runs), (_, _, _) -> {}).run();
    }
  }

  private static Map<String, MethodResult> byName(ForeignReport report) {
    Map<String, MethodResult> results = new TreeMap<>();
    report.methods().forEach(result -> results.put(result.method().name(), result));
    return results;
  }

  @Test
  void saysOfEachMethodWhetherItIsPureAndCompiles() throws IOException {
    ForeignReport report = report(0);
    Map<String, MethodResult> methods = byName(report);
    assertEquals(List.of("counted", "ends", "fresh", "guarded", "recursive", "sized", "swap",
        "table", "twice"), List.copyOf(methods.keySet()));
    List<String> pure = new ArrayList<>();
    List<String> compiled = new ArrayList<>();
    methods.forEach((name, result) -> {
      if (result.method().isPure()) {
        pure.add(name);
      }
      if (result.isCompiled()) {
        compiled.add(name);
      }
    });
    assertEquals(List.of("ends", "fresh", "guarded", "swap", "table", "twice"), pure);
    assertTrue(compiled.containsAll(List.of("ends", "guarded", "swap", "table", "twice")),
        compiled::toString);
    assertTrue(methods.get("recursive").method().impurity().endsWith("recursion"));
    assertEquals("RK103", methods.get("recursive").refusal().code());
    assertEquals("RK101", methods.get("counted").refusal().code());
    assertEquals(List.of("cuda", "msl", "wgsl"), methods.get("twice").targets());
    assertEquals(List.of("cuda"), methods.get("table").targets());
  }

  @Test
  void comparesWithTheJvmAndSkipsWhatDoesNotEnd() throws IOException {
    ForeignReport report = report(40);
    Map<String, MethodResult> methods = byName(report);
    assertEquals(0, report.mismatches(), () -> report.methods().toString());
    for (String name : List.of("twice", "table", "swap", "guarded")) {
      assertEquals(40, methods.get(name).runs(), name);
    }
    assertTrue(methods.get("ends").skipped() > 0);
    assertFalse(report.leg().isEmpty());
  }

  @Test
  void classesAreReadAndNotLoaded() throws IOException {
    report(3);
    assertNull(System.getProperty("p.loaded"));
  }

  @Test
  void findsWhatComputesSomethingElse() throws IOException {
    Path other = compiled("other", "3");
    try (ClassContainer container = ClassContainer.open(compiled("one", "2"))) {
      MethodCompiler compiler = new MethodCompiler(ForeignCheck.source(List.of(container)));
      List<MethodCompiler.Compiled> compiled = new MethodSurvey(
          container).of("p/Sample").stream().filter(m -> m.name().equals("twice"))
          .map(compiler::compile).toList();
      List<MethodResult> results = new Comparison(List.of(other), options(20), (_, _, _) -> {})
          .compare(compiled);
      assertEquals(1, results.size());
      assertFalse(results.getFirst().mismatches().isEmpty());
      assertTrue(results.getFirst().mismatches().getFirst().contains(", on the JVM "));
    }
  }

  @Test
  void theInterpreterGivesTheSameAnswers() throws IOException {
    try (ClassContainer container = ClassContainer.open(compiled("one", "2"))) {
      MethodCompiler compiler = new MethodCompiler(ForeignCheck.source(List.of(container)));
      MethodKernel kernel = new MethodSurvey(container)
          .of("p/Sample").stream().filter(m -> m.name().equals("guarded"))
          .map(compiler::compile).findFirst().orElseThrow().subject().orElseThrow();
      List<Object> answers = new InterpreterLeg().answers(List.of(
          new Leg.Call(kernel, new Object[] {5}, null),
          new Leg.Call(kernel, new Object[] {1}, null)));
      assertEquals("Returned[value=5", answers.get(0).toString().split(",")[0]);
      assertEquals("Threw[exception=java.lang.IllegalStateException]", answers.get(1).toString());
    }
  }

  /** The JVM loads the version for its release, so that is the one to compile. */
  @Test
  void ofAMultiReleaseJarTheVersionOfThisJvmIsRead() throws IOException {
    Path old = compiled("one", "2");
    Path recent = compiled("other", "3");
    Path jar = folder.resolve("versions.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (String place : List.of("", "META-INF/versions/11/")) {
        out.putNextEntry(new JarEntry(place + "p/Sample.class"));
        out.write(Files.readAllBytes(
            (place.isEmpty() ? old : recent).resolve("p/Sample.class")));
      }
    }
    try (ClassContainer container = ClassContainer.open(jar)) {
      assertEquals(List.of("p/Sample"), container.classes());
      ForeignReport report =
          new ForeignCheck(container, List.of(), options(20), (_, _, _) -> {}).run();
      assertEquals(0, report.mismatches(), () -> report.methods().toString());
    }
  }
}
