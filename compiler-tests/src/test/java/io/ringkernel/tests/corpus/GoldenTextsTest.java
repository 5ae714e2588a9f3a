package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What some kernels of each topic become, as text that a person can read; a change of it is seen in
 * the difference. {@code -Dgolden=update} writes the files.
 */
final class GoldenTextsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final List<String> CLASSES = List.of("arithmetic.Saxpy", "arithmetic.Conversions",
      "control.Switches", "control.Jumps", "functions.Lambdas", "records.Vectors",
      "memory.BlockSum", "memory.Tables", "memory.Atomics", "trap.ThrownException", "stencil.Wave",
      "algorithms.MatrixProduct", "conformance.IntShifts", "fuzz.ConstantComponent",
      "intrinsics.BlockScan");

  @TestFactory
  Stream<DynamicTest> textsAreAsTheyWere() {
    return CLASSES.stream().flatMap(name -> Stream.of("kernel.cu", "kernel.metal", "kernel.wgsl")
        .map(file -> DynamicTest.dynamicTest(name + " " + file, () -> check(name, file))));
  }

  private static void check(String name, String file) throws IOException {
    String text = Corpus.texts(file).get("kernels." + name);
    Path golden = FOLDER.resolve(name + file.substring("kernel".length()));
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, text);
    }
    assertEquals(Files.exists(golden) ? Files.readString(golden).replace("\r\n", "\n") : "", text,
        golden + " is another text; run with -Dgolden=update");
  }
}
