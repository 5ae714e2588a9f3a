package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The processor, javac's plugin and the command line say the same of the same source. */
final class SameTextTest {
  private static final String HEAD = """
      package demo;

      import io.ringkernel.GpuContext;
      import io.ringkernel.GpuKernel;

      final class Kernels {
      """;
  private static final String LANGUAGE = HEAD + """
        private static int counter = 3;

        @GpuKernel
        static void stamp(GpuContext gpu, long[] times) {
          times[0] = System.nanoTime();
          times[1] = counter;
        }

        @GpuKernel
        static void fill(GpuContext gpu, int[] x) {
          x[gpu.globalIdX()] = fibonacci(x.length);
        }

        static int fibonacci(int n) {
          return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
        }
      }
      """;
  private static final String BARRIER = HEAD + """
        @GpuKernel
        static void sum(GpuContext gpu, int[] x) {
          int[] shared = gpu.sharedInts(256);
          if (gpu.localIdX() < x.length) {
            shared[gpu.localIdX()] = x[gpu.localIdX()];
            gpu.barrier();
          }
        }
      }
      """;
  private static final String PATH = System.getProperty("java.class.path");

  @TempDir
  private Path folder;

  private List<String> javac(Path source, String... options) {
    List<String> arguments = new ArrayList<>(
        List.of("-d", folder.resolve("out").toString(), "-cp", PATH));
    arguments.addAll(List.of(options));
    arguments.add(source.toString());
    StringWriter text = new StringWriter();
    ToolProvider.findFirst("javac").orElseThrow().run(new PrintWriter(text),
        new PrintWriter(text), arguments.toArray(String[]::new));
    return lines(text.toString());
  }

  private List<String> commandLine(Path source) {
    StringWriter text = new StringWriter();
    RingKernel.run(new PrintWriter(text), new PrintWriter(text), "codegen", source.toString(),
        "-o", folder.resolve("out").toString());
    return lines(text.toString());
  }

  /** What is said of the source, without its folder and what counts the errors. */
  private List<String> lines(String text) {
    return text.replace(folder + File.separator, "").lines()
        .filter(line -> !line.matches("\\d+ errors?|ringkernel: .*|")).toList();
  }

  @ParameterizedTest
  @CsvSource({"language,RK104 RK106 RK103,it is declared here",
    "barrier,RK107,because of this condition"})
  void processorPluginAndCommandLineSayTheSame(String kind, String codes, String label)
      throws IOException {
    Path source = Files.writeString(folder.resolve("Kernels.java"),
        kind.equals("barrier") ? BARRIER : LANGUAGE);
    List<String> processor = javac(source, "-processorpath", PATH);

    assertEquals(List.of(codes.split(" ")),
        processor.stream().filter(line -> line.contains("error: RK"))
            .map(line -> line.replaceFirst(".*(RK\\d+).*", "$1")).toList());
    assertTrue(processor.stream().anyMatch(line -> line.contains(label)),
        processor::toString);
    assertEquals(processor, javac(source, "-proc:none", "-Xplugin:RingKernel"));
    assertEquals(processor, commandLine(source));
  }
}
