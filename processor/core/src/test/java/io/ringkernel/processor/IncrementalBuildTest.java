package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle relies on when it takes the processor as isolating. */
class IncrementalBuildTest {
  private static final String USER = """
      package demo;

      import io.ringkernel.GpuContext;
      import io.ringkernel.GpuKernel;

      final class User {
        @GpuKernel
        static void reflect(GpuContext gpu, int[] numbers) {
          int i = gpu.globalIdX();
          if (i < numbers.length) {
            numbers[i] = Helper.clamped(numbers[i], Helper.LIMIT);
          }
        }
      }
      """;
  private static final String HELPER = """
      package demo;

      final class Helper {
        static final int LIMIT = 40;

        static int clamped(int value, int limit) {
          return value > limit ? limit : value;
        }
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void theMetadataNamesTheProcessorAsIsolating() throws IOException {
    try (InputStream metadata = RingKernelProcessor.class
        .getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
      assertEquals(RingKernelProcessor.class.getName() + ",isolating",
          new String(metadata.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  @Test
  void everyFileHasOneOriginAndLiesInTheOutput() throws IOException {
    List<String> written = new ArrayList<>();
    TestCompiler.Result result = compiler("all", texts().values().toArray(String[]::new))
        .with(new DelegatingProcessor(e -> recording(e, written))).compile();

    assertEquals("[]", result.errors().toString());
    assertTrue(written.size() >= 14, written::toString);
    // Gradle knows the origin of files in both places.
    assertEquals("[]", written.stream().filter(w -> !w.endsWith(" from 1 in CLASS_OUTPUT")
        && !w.endsWith(" from 1 in SOURCE_OUTPUT")).toList().toString());
  }

  @Test
  void aClassThatIsCompiledAloneGivesTheTextsThatItGivesWithTheRest() throws IOException {
    TestCompiler.Result all = compiler("all", texts().values().toArray(String[]::new)).compile();
    assertEquals("[]", all.errors().toString());
    String path = all.output() + File.pathSeparator + System.getProperty("java.class.path");

    Map<String, String> sources = texts();
    sources.remove("User"); // calls a method of another class, see below
    for (Map.Entry<String, String> one : sources.entrySet()) {
      TestCompiler.Result alone =
          compiler(one.getKey(), one.getValue()).option("-cp", path).compile();
      assertEquals("[]", alone.errors().toString(), one.getKey());
      Map<String, String> same = new TreeMap<>(all.files());
      same.keySet().retainAll(alone.files().keySet());
      Map<String, String> own = new TreeMap<>(alone.files());
      // The manifest says whether its messages were read from sources or from class files.
      for (Map<String, String> files : List.of(same, own)) {
        files.remove("META-INF/ringkernel/demo.Counter/kernel.json");
      }
      assertEquals(texts(same), texts(own), one.getKey());
    }
  }

  @Test
  void aMethodOfAClassThatIsNotCompiledAgainIsTakenFromItsClassFile() throws IOException {
    TestCompiler.Result all = compiler("all", USER, HELPER).compile();
    TestCompiler.Result alone = compiler("alone", USER).option("-cp",
        all.output() + File.pathSeparator + System.getProperty("java.class.path")).compile();

    assertEquals("[]", alone.errors().toString());
    String manifest = alone.file("META-INF/ringkernel/demo.User/kernel.json");
    assertTrue(manifest.contains("\"class\": \"demo.Helper\""), manifest);
    assertTrue(manifest.contains("a folder of classes"), manifest);
  }

  private static Map<String, String> texts() {
    return new TreeMap<>(Map.of("Add", WholePathTest.ADD, "Total", WholePathTest.TOTAL, "Counter",
        WholePathTest.COUNTER_SOURCE, "Kernels", Samples.KERNELS, "Bank", Samples.BANK, "User",
        USER, "Helper", HELPER));
  }

  private TestCompiler compiler(String name, String... sources) throws IOException {
    TestCompiler compiler = new TestCompiler(Files.createDirectories(folder.resolve(name)));
    Arrays.stream(sources).forEach(compiler::source);
    return compiler;
  }

  /** What is generated for people and devices: not the classes that javac writes. */
  private static Map<String, String> texts(Map<String, String> files) {
    Map<String, String> texts = new TreeMap<>(files);
    texts.keySet().removeIf(f -> f.endsWith(".class"));
    return texts;
  }

  private static ProcessingEnvironment recording(ProcessingEnvironment inner,
      List<String> written) {
    Filer filer = proxy(Filer.class, inner.getFiler(), (method, arguments) -> {
      if (method.startsWith("create")) {
        Element[] origins = (Element[]) arguments[arguments.length - 1];
        written.add(Arrays.toString(Arrays.copyOf(arguments, arguments.length - 1)) + " from "
            + origins.length + " in " + (method.equals("createResource") ? arguments[0]
                : StandardLocation.CLASS_OUTPUT));
      }
    });
    return (ProcessingEnvironment) Proxy.newProxyInstance(
        IncrementalBuildTest.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class},
        (self, method, arguments) -> method.getName().equals("getFiler") ? filer
            : method.invoke(inner, arguments));
  }

  private interface Watcher {
    void called(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T inner, Watcher watcher) {
    return type.cast(Proxy.newProxyInstance(IncrementalBuildTest.class.getClassLoader(),
        new Class<?>[] {type}, (self, method, arguments) -> {
          watcher.called(method.getName(), arguments);
          try {
            return method.invoke(inner, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        }));
  }
}
