package io.ringkernel.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A user's module is compiled with the annotations and the runtime on the module path, and the
 * processor as a module or on the class path.
 */
final class ModulePathTest {
  private static final String KERNELS = """
      package app;

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

  @TempDir
  private Path folder;

  @Test
  void aModuleIsCompiledByTheProcessorAsAModule() throws IOException, InterruptedException {
    compilesWith("--processor-module-path");
  }

  @Test
  void aModuleIsCompiledByTheProcessorOnAPath() throws IOException, InterruptedException {
    compilesWith("--processor-path");
  }

  private void compilesWith(String processorOption) throws IOException, InterruptedException {
    Path out = folder.resolve("classes");
    List<Path> sources = List.of(
        Files.writeString(folder.resolve("module-info.java"),
            "module app { requires io.ringkernel.runtime; }"),
        Files.writeString(folder.resolve("Kernels.java"), KERNELS));
    // A process of its own, because the loader of the processor's modules would ask this one's.
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-d", out.toString(),
        "-Xlint:all", "-Werror", "--module-path", path("annotations|ir|core"), processorOption,
        path("annotations|ir|lower-\\w+|core")));
    sources.forEach(source -> command.add(source.toString()));
    Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
    String messages = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("", messages);
    assertEquals(0, javac.waitFor());
    for (String file : List.of("kernel.cu", "kernel.wgsl", "kernel.metal")) {
      assertTrue(Files.size(out.resolve("META-INF/ringkernel/app.Kernels", file)) > 0, file);
    }
  }

  /** Our own modules by the name of their folder, and the libraries of the compiler. */
  private static String path(String modules) {
    String libraries =
        "(javaparser-core|asm|asm-tree|asm-analysis)-[\\d.]+\\.jar";
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> {
          Path path = Path.of(entry);
          return path.getFileName().toString().matches(libraries)
              || !entry.endsWith("-tests.jar") && entry.replace(File.separatorChar, '/')
                  .matches(".*/(" + modules + ")/target/(classes|ringkernel-[^/]*\\.jar)");
        }).collect(Collectors.joining(File.pathSeparator));
  }
}
