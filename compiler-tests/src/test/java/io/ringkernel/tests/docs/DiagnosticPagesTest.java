package io.ringkernel.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.diag.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticPagesTest {
  /**
   * Our own defect (JudgeTest shows its text), one of the machine (shown below), one whose example
   * would be longer than its page (LimitsTest), and one of a build without the processor
   * (PluginTest).
   */
  private static final Set<Code> WITHOUT_EXAMPLE =
      Set.of(Code.FRONT_END_MISMATCH, Code.INPUT_OUTPUT, Code.TOO_DEEP,
          Code.PROCESSOR_NOT_RUN);
  private static final List<String> HUNDREDS = List.of("1: the Java language",
      "2: what targets can do", "3: layout in memory", "4: running", "5: tools");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyCodeHasAPageOfOneShape(Code code) {
    DiagnosticPage page = DiagnosticPage.of(code);

    assertTrue(page.page().exists(), page.page().path() + " is missing");
    assertFalse(page.title().isBlank());
    assertTrue(page.page().text().contains("\n## Remedy\n\n"), "no remedy");
    assertEquals(WITHOUT_EXAMPLE.contains(code), page.example().isEmpty(), "example");
  }

  @ParameterizedTest
  @EnumSource
  void theExampleGivesTheCodeAndTheTextOfThePage(Code code) {
    DiagnosticPage page = DiagnosticPage.of(code);
    if (page.example().isEmpty()) {
      return;
    }
    DiagnosticPage.Example example = page.example().orElseThrow();
    String output = example.withEclipse() ? ExampleCompiler.printWithEclipse(example, folder)
        : ExampleCompiler.print(example, folder);

    assertTrue(output.contains(": " + code.id() + ": "), output);
    Set<String> codes = Arrays.stream(Code.values()).map(Code::id)
        .filter(id -> output.contains(id + ": ")).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(code.id()), codes, output);
    page.page().check(page.with(output));
  }

  @ParameterizedTest
  @EnumSource
  void thePluginPrintsWhatTheProcessorPrints(Code code) {
    DiagnosticPage page = DiagnosticPage.of(code);
    if (page.example().filter(example -> !example.withEclipse()).isEmpty()) {
      return;
    }
    DiagnosticPage.Example example = page.example().orElseThrow();
    String byPlugin = ExampleCompiler.printWithPlugin(example, folder, "-proc:none");
    if (code == Code.BAD_OPTION) {
      // Javac gives a plugin no way to print without a place.
      assertTrue(byPlugin.contains(": error: RK505: option ringkernel.assertions is 'yes'"));
    } else {
      // Javac goes on behind an error of the plugin, and may add notes of its own.
      assertEquals(ExampleCompiler.print(example, folder),
          byPlugin.replaceAll("(?m)^Note: .*\\n", ""));
    }
  }

  @Test
  void thePluginIsSilentWhereTheProcessorRuns() {
    DiagnosticPage.Example example =
        DiagnosticPage.of(Code.UNSUPPORTED_CONSTRUCT).example().orElseThrow();
    assertEquals(ExampleCompiler.print(example, folder),
        ExampleCompiler.printWithPlugin(example, folder, "-proc:full"));
  }

  @Test
  void anOutputFolderThatIsAFileIsNamedAtTheClass() throws IOException {
    Files.writeString(folder.resolve("META-INF"), "in the way");
    DiagnosticPage.Example sound = new DiagnosticPage.Example("Kernels.java", "",
        DiagnosticPage.of(Code.MISSING_RUNTIME).example().orElseThrow().source(), "");
    String said = ExampleCompiler.print(sound, folder);
    assertTrue(said.startsWith("""
        Kernels.java:4: error: RK503: cannot write META-INF/ringkernel/Kernels/kernel.cu: could \
        not create parent directories
        final class Kernels {
              ^
          note: check the output folder of the compiler
        """), said);
  }

  @Test
  void noPageIsOfACodeThatDoesNotExist() throws IOException {
    Set<String> ids = Arrays.stream(Code.values()).map(code -> code.id() + ".md")
        .collect(Collectors.toCollection(TreeSet::new));
    ids.add("README.md");
    try (Stream<Path> files = Files.list(Page.of("diagnostics").path())) {
      assertEquals(ids, files.map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void theIndexListsEveryCode() {
    Page.of("diagnostics/README.md").check(index());
  }

  private static String index() {
    StringBuilder out = new StringBuilder("""
        # Diagnostics

        Everything that the compiler says has a code, which is never used for anything else.
        `ringkernel explain RK104` prints a page on the console. This list is written by
        `DiagnosticPagesTest`, which also compiles the example of every page.

        The annotation processor, the command line (`ringkernel check`) and the javac plugin
        print the same text. The plugin checks and writes nothing, where no annotations are
        processed:

        ```sh
        javac -proc:none -processorpath "$PROCESSOR" -Xplugin:"RingKernel targets=cuda" Kernels.java
        ```

        Its arguments are the processor's options without `-Aringkernel.`; where the processor runs,
        it is silent.
        """);
    for (String hundred : HUNDREDS) {
      List<Code> codes = Arrays.stream(Code.values())
          .filter(code -> code.id().startsWith("RK" + hundred.charAt(0))).toList();
      out.append("\n## RK").append(hundred.charAt(0)).append("xx").append(hundred.substring(1))
          .append("\n\n");
      for (Code code : codes) {
        out.append("- [").append(code.id()).append("](").append(code.id()).append(".md): ")
            .append(DiagnosticPage.of(code).title()).append('\n');
      }
      if (codes.isEmpty()) {
        out.append("None: what goes wrong at run time is a Java exception.\n");
      }
    }
    return out.toString();
  }
}
