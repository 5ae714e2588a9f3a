package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.diag.Code;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
  private static final Pattern EXAMPLE = Pattern.compile(
      "```java name=(\\S+)([^\n]*)\n(.*?)```.*?```text\n(.*?)```", Pattern.DOTALL);

  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int explain(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "explain";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return RingKernel.run(new PrintWriter(out), new PrintWriter(err), all);
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeIsExplainedWithoutMarkup(Code code) {
    assertEquals(0, explain(code.id()), err::toString);
    String text = out.toString();
    assertTrue(text.startsWith(code.id() + ": "), text);
    assertTrue(text.contains("Remedy"), text);
    assertFalse(text.contains("```") || text.contains("](") || text.contains("\n#"), text);
  }

  /** The pages are what the processor prints, which another test sees to; the plugin, too. */
  @ParameterizedTest
  @EnumSource
  void checkPrintsWhatThePageSays(Code code) throws IOException {
    Matcher example = EXAMPLE.matcher(DiagnosticText.of(code).markdown());
    if (!example.find() || !example.group(2).isBlank()) {
      return;
    }
    Path file = Files.writeString(folder.resolve(example.group(1)), example.group(3));
    RingKernel.run(new PrintWriter(out), new PrintWriter(err), "check", file.toString());
    assertEquals(example.group(4),
        err.toString().replace("\r\n", "\n").replace(folder + File.separator, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RK107", "rk107", "107", "barrier"})
  void aCodeIsFoundByNumberAndByAWordOfItsTitle(String wanted) {
    assertEquals(0, explain(wanted), err::toString);
    assertTrue(out.toString().startsWith("RK107: barrier"), out::toString);
    assertTrue(out.toString().contains("    Kernels.java:11: error: RK107: "), out::toString);
  }

  @Test
  void aWordOfManyTitlesListsThem() {
    assertEquals(0, explain("type"), err::toString);
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.size() > 1 && lines.stream().allMatch(l -> l.contains("type")), out::toString);
  }

  @Test
  void withoutACodeAllAreListed() {
    assertEquals(0, explain(), err::toString);
    assertEquals(Arrays.stream(Code.values()).map(Code::id).toList(),
        out.toString().lines().map(line -> line.substring(0, 5)).toList());
  }

  @Test
  void anUnknownCodeNamesNearOnesInOneLine() {
    assertEquals(2, explain("RK140"));
    assertEquals("ringkernel: there is no diagnostic RK140; near it are RK104, RK110, RK120"
        + " ('ringkernel explain' lists all)", err.toString().strip());
  }

  @Test
  void whatIsNoCodeAtAllIsRefusedToo() {
    assertEquals(2, explain("nonsense"));
    assertEquals(1, err.toString().lines().count(), err::toString);
  }
}
