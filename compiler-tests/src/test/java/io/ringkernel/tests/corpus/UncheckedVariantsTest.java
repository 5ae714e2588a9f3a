package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The forms of kernels that rely on preconditions: which checks are gone, and what they rely on.
 * {@link CorpusTest} runs them.
 */
final class UncheckedVariantsTest {
  private static final List<String> TARGETS = List.of("cuda", "msl", "wgsl");

  private static final Pattern TRAP = Pattern.compile("trap");
  private static final Pattern LENGTH = Pattern.compile("_length\\b");
  private static final Pattern CLAMPED = Pattern.compile("\\b(min|max|clamp)\\(");
  private static final Pattern LENGTH_IN_JAVA = Pattern.compile("\\.length\\b");

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

  /** Read from the texts themselves, whatever the manifest says of them. */
  @Test
  void noRangeCheckIsLeftInTheTextsOfTheFour() throws IOException {
    for (String label : FOUR) {
      int written = occurrences(javaOf(label), LENGTH_IN_JAVA);
      for (String target : TARGETS) {
        Form form = form(kernel(label), target).orElseThrow();
        String body = body(form.text(), (String) form.entry().get("symbol"));
        String where = label + " for " + target + ":\n" + body;
        assertEquals(0, occurrences(body, TRAP), where);
        assertEquals(written, occurrences(body, LENGTH), where);
        for (String loop : loops(body)) {
          assertEquals(0, occurrences(loop, LENGTH) + occurrences(loop, CLAMPED), where);
        }
        String checked = body(form.text(), (String) form.entry().get("variantOf"));
        assertTrue(occurrences(checked, TRAP) > 0 && occurrences(checked, LENGTH) > written,
            "the other form shows what is looked for: " + checked);
      }
    }
    assertEquals(2, loops(body(form(kernel("MatrixProduct.tiled"), "cuda").orElseThrow().text(),
        "tiled_unchecked")).size());
  }

  /** The method of a kernel as its author wrote it. */
  private static String javaOf(String label) throws IOException {
    String[] names = label.split("\\.");
    Path file = Corpus.sources().stream()
        .filter(p -> p.endsWith(names[0] + ".java")).findFirst().orElseThrow();
    return body(Files.readString(file), names[1]);
  }

  /** The braces, and what is between them, behind the declaration of a function. */
  private static String body(String text, String function) {
    Matcher declared = Pattern.compile("\\b" + function + "\\(").matcher(text);
    assertTrue(declared.find(), function);
    return block(text, text.indexOf(") {", declared.end()));
  }

  private static List<String> loops(String body) {
    return Pattern.compile("\\b(for|while|loop)\\b").matcher(body).results()
        .map(loop -> block(body, loop.end())).toList();
  }

  private static String block(String text, int from) {
    int open = text.indexOf('{', from);
    int depth = 0;
    int end = open;
    do {
      char c = text.charAt(end++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    } while (depth > 0);
    return text.substring(open, end);
  }

  private static int occurrences(String text, Pattern what) {
    return (int) what.matcher(text).results().count();
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
