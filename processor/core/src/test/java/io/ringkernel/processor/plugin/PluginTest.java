package io.ringkernel.processor.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin and the warning, as options of the command javac. */
class PluginTest {
  private static final String PATH = System.getProperty("java.class.path");
  private static final String GOOD = """
      package demo;

      import io.ringkernel.GpuContext;
      import io.ringkernel.GpuKernel;

      final class Kernels {
        @GpuKernel
        static void twice(GpuContext gpu, int[] numbers) {
          int i = gpu.globalIdX();
          if (i < numbers.length) {
            numbers[i] *= 2;
          }
        }
      }
      """;
  private static final String REFUSED = GOOD.replace("numbers[i] *= 2",
      "numbers[i] = (int) System.nanoTime()");
  private static final String REFUSAL = """
      Kernels.java:11: error: RK104: method System.nanoTime has no device form
            numbers[i] = (int) System.nanoTime();
                                     ^
      """;

  private static final String MANIFOLD = """
      package demo;

      import io.ringkernel.GpuContext;
      import io.ringkernel.GpuKernel;
      import io.ringkernel.GpuType;

      final class Kernels {
        @GpuType
        record Body(float place, int steps) {
          Body moved(float time) {
            return new Body(place * time, steps + 1);
          }
        }

        @GpuKernel(blockSize = 32)
        static void mix(GpuContext gpu, int[] in, int[] out, float time, long[] wide) {
          int[] shared = gpu.sharedInts(32);
          int i = gpu.globalIdX();
          shared[gpu.localIdX()] = in[i] >>> 3;
          gpu.barrier();
          int sum = 0;
          for (int k = 0; k < 5; k++) {
            sum += shared[(gpu.localIdX() + k) % 32];
          }
          Body body = new Body(sum, i).moved(time);
          out[i] = in[i] / (1 + (i & 3)) + body.steps() + (int) body.place();
          wide[i] += sum;
        }
      }
      """;

  @TempDir
  private Path folder;

  private record Result(int code, String text, Path out) {
    boolean hasDeviceCode() {
      return Files.exists(out.resolve("META-INF/ringkernel/demo.Kernels/kernel.cu"));
    }
  }

  private Result javac(String source, String... options) throws Exception {
    Path file = Files.writeString(folder.resolve("Kernels.java"), source);
    Path out = Files.createDirectories(folder.resolve("out"));
    List<String> arguments = new ArrayList<>(List.of("-d", out.toString()));
    arguments.addAll(List.of(options));
    arguments.add(file.toString());
    StringWriter text = new StringWriter();
    int code = ToolProvider.findFirst("javac").orElseThrow()
        .run(new PrintWriter(text), new PrintWriter(text), arguments.toArray(String[]::new));
    return new Result(code, text.toString().replace(folder + File.separator, ""), out);
  }

  @Test
  void withoutAnyProcessorThePluginChecksAndWritesNothing() throws Exception {
    Result good = javac(GOOD, "-proc:none", "-Xplugin:RingKernel", "-cp", PATH);
    assertEquals("", good.text());
    assertEquals(0, good.code());
    assertFalse(good.hasDeviceCode());

    Result refused = javac(REFUSED, "-proc:none", "-Xplugin:RingKernel", "-cp", PATH);
    assertTrue(refused.text().startsWith(REFUSAL), refused.text());
    assertEquals(1, refused.code());
  }

  @Test
  void besideTheProcessorThePluginSaysNothingTwice() throws Exception {
    Result good = javac(GOOD, "-Xplugin:RingKernel", "-processorpath", PATH, "-cp", PATH);
    assertEquals("", good.text());
    assertTrue(good.hasDeviceCode());

    Result refused = javac(REFUSED, "-Xplugin:RingKernel", "-processorpath", PATH, "-cp", PATH);
    assertTrue(refused.text().startsWith(REFUSAL), refused.text());
    assertTrue(refused.text().endsWith("1 error\n"), refused.text());
  }

  @Test
  void optionsOfThePluginAreThoseOfTheProcessor() throws Exception {
    String source = GOOD.replace("@GpuKernel\n", "@GpuKernel(targets = \"vulkan\")\n");
    assertEquals(1, javac(source, "-proc:none", "-Xplugin:RingKernel targets=cuda", "-cp", PATH)
        .code());
    Result unknown = javac(GOOD, "-proc:none", "-Xplugin:RingKernel target=cuda", "-cp", PATH);
    assertTrue(unknown.text().contains("error: RK505: argument 'target=cuda' of"
        + " -Xplugin:RingKernel is unknown"), unknown.text());
    assertEquals(1, unknown.code());
  }

  @Test
  void aProcessorThatIsOnlyOnTheClassPathIsMissedAloud() throws Exception {
    Result result = javac(GOOD, "-cp", PATH);
    assertEquals("""
        Kernels.java:6: warning: RK506: the annotation processor did not run, so there is no \
        device code and no launcher
        final class Kernels {
              ^
          note: put ringkernel-processor on the processor path (-processorpath, Maven's \
        annotationProcessorPaths, Gradle's annotationProcessor), or say -proc:full
        1 warning
        """, result.text());
    assertEquals(0, result.code());
    assertFalse(result.hasDeviceCode());
  }

  @Test
  void theWarningStaysAwayWhereTheProcessorRunsOrHasNoWork() throws Exception {
    assertEquals("", javac(GOOD, "-proc:full", "-cp", PATH).text());
    assertEquals("", javac("class Kernels {}", "-cp", PATH).text());
  }

  @Test
  void theJarAloneOnAPathDisturbsNoCompilation() throws Exception {
    String own = Stream.of(PATH.split(File.pathSeparator))
        .filter(p -> p.replace(File.separatorChar, '/').endsWith("processor/core/target/classes"))
        .findFirst().orElseThrow();
    assertEquals("", javac("class Kernels {}", "-proc:none", "-cp", own).text());
    assertEquals("", javac("class Kernels {}", "-proc:none", "-processorpath", own).text());
  }

  @Test
  void processingAloneAsksJavacAboutEveryExpression() throws Exception {
    Result good = javac(GOOD, "-proc:only", "-processorpath", PATH, "-cp", PATH);
    assertEquals("", good.text());
    assertTrue(good.hasDeviceCode());
  }

  @Test
  void processingAloneAfterErrorsAddsNone() throws Exception {
    Result refused = javac(REFUSED.replace("int i =", "String i ="), "-proc:only",
        "-processorpath", PATH, "-cp", PATH);
    assertEquals(1, refused.code());
    assertEquals(refused.text().lines().filter(l -> l.contains(": error: ")).count() + " error",
        refused.text().lines().reduce("", (a, b) -> b).replace("errors", "error"));
  }

  /** With and without the processor; the kernel has loops, a record, shared memory and a trap. */
  @Test
  void kernelsEqualTheClassFilesThatWereJustWritten() throws Exception {
    String check = "-Xplugin:RingKernel classes=" + folder.resolve("out");
    assertEquals("", javac(MANIFOLD, "-proc:none", check, "-cp", PATH).text());
    assertEquals("", javac(MANIFOLD, check, "-processorpath", PATH, "-cp", PATH).text());
  }

  /** Stands for a compiler that translates a kernel otherwise: the class file of another text. */
  @Test
  void aClassFileThatMeansSomethingElseIsAnError() throws Exception {
    for (String[] change : new String[][] {{">>> 3", ">> 3"}, {"steps + 1", "steps + 2"},
      {"k < 5", "k < 6"}, {"in[i] /", "in[i] %"}}) {
      assertEquals(0, javac(MANIFOLD.replace(change[0], change[1]), "-proc:none", "-cp", PATH)
          .code());
      Path other = folder.resolve("other" + change[1].hashCode());
      Files.move(folder.resolve("out"), other);
      Result result = javac(MANIFOLD, "-proc:none", "-Xplugin:RingKernel classes=" + other, "-cp",
          PATH);
      assertTrue(result.text().startsWith("Kernels.java:7: error: RK501: kernel mix and its class"
          + " file differ: by the source "), change[1] + ": " + result.text());
      assertEquals(1, result.code());
    }
  }

  @Test
  void whatClassFilesDoNotTellIsNoted() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Result result = javac(GOOD, "-proc:none", "-Xplugin:RingKernel classes=" + empty, "-cp", PATH);
    assertTrue(result.text().startsWith("Kernels.java:6: Note: demo.Kernels is not compared with"
        + " its class file: there is none in "), result.text());
    assertEquals(0, result.code());
  }

  @Test
  void theServiceFileNamesBoth() throws IOException {
    try (var file = RingKernelPlugin.class
        .getResourceAsStream("/META-INF/services/com.sun.source.util.Plugin")) {
      String names = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(names.contains(RingKernelPlugin.class.getName()), names);
      assertTrue(names.contains(Canary.class.getName()), names);
    }
  }
}
