package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the conformance kernels, and some kernels of each other topic, become, as text that a person
 * can read; a change of it is seen in the difference. {@code -Dgolden=update} writes the files.
 */
final class GoldenTextsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final String PACKAGE = "kernels.";
  private static final List<String> FILES = List.of("kernel.cu", "kernel.metal", "kernel.wgsl");
  private static final Set<String> OTHERS = Set.of("arithmetic.Saxpy", "arithmetic.Conversions",
      "control.Switches", "control.Jumps", "functions.Lambdas", "records.Vectors",
      "memory.BlockSum", "memory.Tables", "memory.Atomics", "trap.ThrownException", "stencil.Wave",
      "algorithms.MatrixProduct", "fuzz.ConstantComponent", "intrinsics.BlockScan",
      "rows.FloatingPointBoundedByJava0");

  @TestFactory
  Stream<DynamicTest> textsAreAsTheyWere() {
    return names().stream().flatMap(name -> FILES.stream()
        .map(file -> DynamicTest.dynamicTest(name + " " + file, () -> check(name, file))));
  }

  /** A file that nobody compares would be taken for one that somebody does. */
  @Test
  void everyFileIsCompared() throws IOException {
    Set<String> compared = names().stream().flatMap(name -> FILES.stream()
        .filter(file -> Corpus.texts(file).containsKey(PACKAGE + name))
        .map(file -> golden(name, file).getFileName().toString()))
        .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(compared, files.map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  /** Whether the texts of a class are kept. */
  static boolean hasGolden(Class<?> owner) {
    return names().contains(owner.getName().substring(PACKAGE.length()));
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>(OTHERS);
    Corpus.kernels().stream()
        .filter(kernel -> kernel.isConformance() && RowInputs.row(kernel).isEmpty())
        .forEach(kernel -> names.add(kernel.owner().getName().substring(PACKAGE.length())));
    return names;
  }

  private static Path golden(String name, String file) {
    return FOLDER.resolve(name + file.substring("kernel".length()));
  }

  /** Where a target refuses a whole class there is no text, and no file. */
  private static void check(String name, String file) throws IOException {
    String text = Corpus.texts(file).getOrDefault(PACKAGE + name, "");
    Path golden = golden(name, file);
    if ("update".equals(System.getProperty("golden"))) {
      if (text.isEmpty()) {
        Files.deleteIfExists(golden);
      } else {
        Files.createDirectories(FOLDER);
        Files.writeString(golden, text);
      }
    }
    assertEquals(Files.exists(golden) ? Files.readString(golden).replace("\r\n", "\n") : "", text,
        golden + " is another text; run with -Dgolden=update");
  }
}
