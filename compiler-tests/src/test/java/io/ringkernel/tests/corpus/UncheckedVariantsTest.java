package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The forms of kernels that rely on preconditions: which checks are gone, and what they rely on.
 * {@link CorpusTest} runs them.
 */
final class UncheckedVariantsTest {
  private static final List<String> TARGETS = List.of("cuda", "msl", "wgsl");

  /** A form of a kernel in a target's text. */
  private record Form(CorpusKernel kernel, String target, Map<String, Object> entry,
      String text) {
    List<String> preconditions() {
      return Corpus.objects(entry, "preconditions").stream().map(c -> (String) c.get("text"))
          .toList();
    }
  }

  /** Saxpy, stencils, a reduction and matrix products, none of which asks for any safety. */
  static final List<String> FOUR = List.of("Saxpy.saxpy", "Wave.wave", "BlockSum.blockSum",
      "MatrixProduct.naive", "MatrixProduct.tiled", "GuardedNeighbours.guardedNeighbours");

  /** So what a user gets without asking, TRAP, is a form that cannot trap at all. */
  @Test
  void theFourKernelsHaveAFormWithoutAnyRangeCheckByDefault() throws IOException {
    for (String label : FOUR) {
      assertEquals("trap", Corpus.objects(kernel(label).manifest(), "kernels").stream()
          .filter(k -> k.get("name").equals(kernel(label).name())).findFirst().orElseThrow()
          .get("bounds"), label);
      for (String target : TARGETS) {
        Form form = form(kernel(label), target).orElseThrow(
            () -> new AssertionError(label + " has no unchecked form for " + target));
        assertEquals(List.of(), Corpus.objects(form.entry(), "traps"), label + " for " + target);
        assertTrue(
            Corpus.objects(form.entry(), "buffers").stream()
                .noneMatch(b -> b.get("name").equals("rk_traps")),
            label + " for " + target);
      }
    }
  }

  @Test
  void preconditionsAreWhatAPersonWouldAskFor() throws IOException {
    assertEquals(List.of("x.length <= y.length"), preconditions("Saxpy.saxpy"));
    assertEquals(List.of("1 <= total.length"), preconditions("BlockSum.blockSum"));
    assertEquals(List.of("n >= 0", "n * n <= a.length", "n * n <= b.length",
        "n * n <= c.length"), preconditions("MatrixProduct.naive"));
    assertEquals(List.of("width >= 0", "height * width <= now.length", "height >= 0",
        "height * width <= gain.length", "height * width <= next.length"),
        preconditions("GuardedNeighbours.guardedNeighbours"));
    assertEquals(List.of("16 * grid.x <= view.width", "2 <= view.height"),
        preconditions("ViewOutOfBounds.viewOutOfBounds"));
  }

  @Test
  void pointersOfTheFormAreRestrictInCudaC() throws IOException {
    String text = form(kernel("Saxpy.saxpy"), "cuda").orElseThrow().text();
    assertTrue(text.contains("const float* __restrict__ x"), text);
    assertTrue(text.contains("const float* x, int x_length"), text);
  }

  private static List<String> preconditions(String label) throws IOException {
    return form(kernel(label), "cuda").orElseThrow().preconditions();
  }

  private static Optional<Form> form(CorpusKernel kernel, String target) throws IOException {
    Map<String, Object> description =
        Corpus.object(Corpus.object(kernel.manifest(), "targets"), target);
    String text = Files.readString(kernel.folder().resolve((String) description.get("file")));
    return Corpus.objects(description, "entries").stream()
        .filter(e -> kernel.name().equals(e.get("variantOf"))).findFirst()
        .map(e -> new Form(kernel, target, e, text));
  }

  private static CorpusKernel kernel(String label) {
    return Corpus.kernels().stream().filter(k -> k.label().equals(label)).findFirst()
        .orElseThrow();
  }
}
