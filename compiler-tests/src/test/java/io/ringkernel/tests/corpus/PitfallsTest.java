package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.tests.corpus.Pitfalls.Pitfall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each known difference between Java and the targets has kernels that every leg runs, with their
 * texts for three targets at hand.
 */
final class PitfallsTest {
  private static final Path DIAGNOSTICS = Path.of("..", "docs", "diagnostics");

  @TestFactory
  Stream<DynamicTest> everyPitfallHasKernels() {
    return Pitfalls.all().stream()
        .map(pitfall -> DynamicTest.dynamicTest(pitfall.id(), () -> check(pitfall)));
  }

  private static void check(Pitfall pitfall) {
    assertFalse(pitfall.kernels().isEmpty(), pitfall.words());
    for (String name : pitfall.kernels()) {
      List<CorpusKernel> kernels = Pitfalls.kernels(name);
      assertFalse(kernels.isEmpty(), () -> pitfall.id() + ": no conformance kernel " + name);
      for (CorpusKernel kernel : kernels) {
        assertTrue(kernel.refusal("cuda").isEmpty(), kernel::label);
        assertTrue(GoldenTextsTest.hasGolden(kernel.owner()), kernel::label);
      }
    }
    for (String code : pitfall.codes()) {
      assertTrue(Files.exists(DIAGNOSTICS.resolve(code + ".md")), code);
    }
  }

  @Test
  void everyPitfallIsListedOnce() {
    List<String> ids = Pitfalls.all().stream().map(Pitfall::id).toList();
    assertEquals(54, ids.size());
    assertEquals(ids.size(), ids.stream().distinct().count());
  }
}
