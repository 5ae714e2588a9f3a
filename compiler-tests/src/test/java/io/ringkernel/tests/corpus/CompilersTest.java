package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus gives the same files, byte for byte, whatever runs the processor. */
final class CompilersTest {
  private static final String DEVICE = "META-INF/ringkernel/";
  /** Of all parts, these differ most in what is generated. */
  private static final List<String> PARTS =
      List.of("actors", "arithmetic", "control", "functions", "records", "stencil");
  /** Has tiles that are actors, which ecj cannot compile. */
  private static final String TILES = "stencil/Tiles";
  /** The command line compiles a part only: the difference to javac is in its options. */
  private static final String PART = "functions";

  @TempDir
  private Path folder;

  @Test
  void javacAndEcjWriteTheSame() throws IOException {
    // Of classes only those that the processor itself wrote.
    Predicate<String> generated = f -> !f.endsWith(".class") || f.endsWith("Fast.class");
    for (String part : PARTS) {
      Predicate<String> here = f -> generated.test(f) && (f.startsWith("kernels/" + part + "/")
          || f.startsWith(DEVICE + "kernels." + part + "."));
      Map<String, byte[]> javac = files(Corpus.output(), here);
      javac.keySet().removeIf(CompilersTest::isOfTiles);
      assertTrue(javac.keySet().stream().filter(f -> f.endsWith(".cu")).count() > 1, part);
      assertSame(javac,
          files(Corpus.compile(folder, new EclipseCompiler(), withoutTiles(part)), here));
    }
  }

  @Test
  void theCommandLineWritesTheSame() throws Exception {
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), "io.ringkernel.cli.RingKernel", "codegen",
        Corpus.SOURCES.resolve(PART).toString(), "--assertions", "-o", folder.toString())
        .redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
    Map<String, byte[]> javac = new TreeMap<>();
    files(Corpus.output(), f -> f.startsWith(DEVICE + "kernels." + PART + "."))
        .forEach((name, bytes) -> javac.put(name.substring(DEVICE.length()), bytes));
    assertTrue(javac.size() > 10, javac.keySet().toString());
    assertSame(javac, files(folder, _ -> true));
  }

  private static boolean isOfTiles(String file) {
    return file.replace('.', '/').contains("/" + TILES);
  }

  private Path withoutTiles(String part) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("sources").resolve(part));
    try (Stream<Path> walk = Files.list(Corpus.SOURCES.resolve(part))) {
      for (Path file : walk.toList()) {
        if (!isOfTiles("/" + part + "/" + file.getFileName())) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
    }
    return copy;
  }

  private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
    Set<String> different = new TreeSet<>(expected.keySet());
    different.removeAll(actual.keySet());
    actual.keySet().stream().filter(f -> !expected.containsKey(f)).forEach(different::add);
    assertEquals(Set.of(), different, "files that only one has");
    expected.forEach((name, bytes) -> {
      if (name.endsWith(".class")) {
        assertArrayEquals(bytes, actual.get(name), name);
      } else {
        assertEquals(new String(bytes, StandardCharsets.UTF_8),
            new String(actual.get(name), StandardCharsets.UTF_8), name);
      }
    });
  }

  private static Map<String, byte[]> files(Path root, Predicate<String> which)
      throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (which.test(name)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
