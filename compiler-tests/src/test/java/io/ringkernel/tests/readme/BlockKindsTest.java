package io.ringkernel.tests.readme;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.cli.RingKernel;
import io.ringkernel.tests.readme.MarkdownBlocks.Plain;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/**
 * Blocks that {@link CodeBlocksTest} neither compiles nor fills: each is of a kind that something
 * in the suite reads.
 */
final class BlockKindsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  /**
   * Pages whose blocks of text are generated and compared, are what the compiler prints, or are
   * read by a sample's own test.
   */
  private static final Pattern CHECKED_TEXT =
      Pattern.compile("docs/(diagnostics/.*|memory-formats|wavesim)\\.md");
  /** Drawings and formulas, which say nothing that a program could. */
  private static final Map<String, Integer> DRAWINGS =
      Map.of("docs/precision.md", 1, "docs/actors.md", 1, "docs/architecture.md", 1);
  /** Output of a long run that the page's own command writes. */
  private static final Set<String> RECORDS = Set.of("docs/benchmarks/soak.md");
  /** What a project prints that the suite builds, and the script that looks for it. */
  private static final Map<String, String> PROJECTS =
      Map.of("docs/getting-started.md", "getting-started", "docs/builds.md", "builds");
  private static final Pattern ERROR = Pattern.compile("([A-Za-z]+\\.java):(\\d+): error: RK.*");
  /**
   * What a shell line may begin with, beside scripts of the repository; commands of ringkernel are
   * parsed by a test of theirs.
   */
  private static final Set<String> PROGRAMS = Set.of("./ringkernel", "ringkernel", "mvn", "javac",
      "java", "taskset");

  @TempDir
  private Path folder;

  /** Plain blocks in some languages, by their place. */
  private static Map<String, Plain> blocks(String... languages) throws IOException {
    Map<String, Plain> found = new TreeMap<>();
    for (Path page : CodeBlocksTest.pages()) {
      String name = ROOT.relativize(page).toString().replace('\\', '/');
      for (Plain block : MarkdownBlocks.of(Files.readString(page)).plain()) {
        if (Set.of(languages).contains(block.language())) {
          found.put(name + ":" + block.line(), block);
        }
      }
    }
    return found;
  }

  @Test
  void everyBlockIsOfAKindThatSomethingReads() throws IOException {
    Set<String> known = Set.of("java", "sh", "console", "xml", "groovy", "html", "js", "text");
    List<String> unknown = new ArrayList<>();
    Map<String, Integer> texts = new TreeMap<>();
    for (Path page : CodeBlocksTest.pages()) {
      String name = ROOT.relativize(page).toString().replace('\\', '/');
      for (Plain block : MarkdownBlocks.of(Files.readString(page)).plain()) {
        if (!known.contains(block.language())) {
          unknown.add(name + ":" + block.line() + " " + block.language());
        }
        if (block.language().equals("text") && !CHECKED_TEXT.matcher(name).matches()
            && !RECORDS.contains(name) && !isError(block) && !isPrinted(name, block)) {
          texts.merge(name, 1, Integer::sum);
        }
      }
    }
    assertEquals(List.of(), unknown);
    assertEquals(new TreeMap<>(DRAWINGS), texts, "text that nothing compares");
  }

  private static boolean isError(Plain block) {
    return ERROR.matcher(block.content().lines().findFirst().orElse("")).matches();
  }

  /** Whether the script that looks at a project's log and files knows every line. */
  private static boolean isPrinted(String page, Plain block) throws IOException {
    if (!PROJECTS.containsKey(page)) {
      return false;
    }
    String script = Files.readString(
        ROOT.resolve("compiler-tests/src/it/" + PROJECTS.get(page) + "/verify.groovy"));
    return block.content().lines().allMatch(line -> script.contains(essence(line)));
  }

  /** Of an error what it says, of a file its name. */
  private static String essence(String line) {
    return line.startsWith("error: ") ? line.split(": ")[2]
        : line.replaceFirst("^\\S*/([^/ ]+)  .*$", "$1");
  }

  /** The line that the error quotes is put where the error says that it stands. */
  @Test
  void errorsAreWhatTheCompilerPrints() throws IOException {
    int checked = 0;
    for (Map.Entry<String, Plain> entry : blocks("text").entrySet()) {
      if (!isError(entry.getValue()) || CHECKED_TEXT.matcher(entry.getKey().split(":")[0])
          .matches()) {
        continue;
      }
      List<String> lines = entry.getValue().content().lines().toList();
      var error = ERROR.matcher(lines.getFirst());
      assertTrue(error.matches());
      Path file = Files.writeString(folder.resolve(error.group(1)), """
          import io.ringkernel.*;
          final class Kernels {
            @GpuKernel
            static void run(GpuContext gpu) {
          """ + "\n".repeat(Integer.parseInt(error.group(2)) - 5) + lines.get(1) + "\n}\n}\n");
      StringWriter said = new StringWriter();
      assertEquals(1, RingKernel.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(said),
          "check", file.toString()));
      assertEquals(entry.getValue().content().strip(),
          said.toString().replace(folder + "/", "").replaceFirst("\\d+ errors?\\s*$", "").strip(),
          entry.getKey());
      checked++;
    }
    assertTrue(checked >= 2, checked + " errors");
  }

  @Test
  void everyLineForAShellBeginsWithAProgramThatThePagesIntroduce() throws IOException {
    List<String> unknown = new ArrayList<>();
    blocks("sh").forEach((place, block) -> {
      String whole = block.content().replace("\\\n", " ");
      for (String line : whole.lines().filter(l -> !l.isBlank()).toList()) {
        for (String command : line.replaceFirst("(^|\\s)#.*", "").split("&&|\\|")) {
          String first = command.strip().replaceFirst("^([A-Z_]+=\\S+ )+", "").split("\\s+")[0];
          if (!first.isEmpty() && !first.equals("cd") && !PROGRAMS.contains(first)
              && !Files.isExecutable(ROOT.resolve(first))) {
            unknown.add(place + ": " + command.strip());
          }
        }
      }
    });
    assertEquals(List.of(), unknown);
  }

  @Test
  void scriptsForBrowsersAreJavaScript() throws Exception {
    Map<String, Plain> scripts = blocks("html", "js");
    assertTrue(scripts.size() >= 2, scripts.keySet()::toString);
    Path node = Tools.require(Tool.NODE);
    int number = 0;
    for (Map.Entry<String, Plain> script : scripts.entrySet()) {
      String text = script.getValue().content().replaceAll("</?script[^>]*>", "");
      Path file = Files.writeString(folder.resolve("block" + number++ + ".mjs"), text);
      Process process = new ProcessBuilder(node.toString(), "--check", file.toString())
          .redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), script.getKey() + ": " + said);
    }
  }

  @Test
  void xmlIsWellFormedAndNamesGoalsThatThePluginHas() throws Exception {
    Set<String> goals;
    try (InputStream plugin =
        BlockKindsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      goals = goals(new String(plugin.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertTrue(goals.contains("codegen"), goals::toString);
    for (Map.Entry<String, Plain> block : blocks("xml").entrySet()) {
      String text = block.getValue().content();
      assertDoesNotThrow(() -> DocumentBuilderFactory.newInstance().newDocumentBuilder()
          .parse(new InputSource(new StringReader("<part>" + text + "</part>"))), block.getKey());
      if (text.contains("ringkernel-maven-plugin")) {
        assertTrue(goals.containsAll(goals(text)), () -> block.getKey() + " of " + goals);
      }
    }
  }

  private static Set<String> goals(String xml) {
    return Pattern.compile("<goal>([a-z-]+)</goal>").matcher(xml).results()
        .map((MatchResult goal) -> goal.group(1)).collect(Collectors.toSet());
  }

  @Test
  void whatThePageSaysOfGradleIsWhatInitWrites() throws IOException {
    Path build = Files.writeString(folder.resolve("build.gradle"), "");
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    assertEquals(0, RingKernel.run(nobody, nobody, "init", folder.toString()));
    Map<String, Plain> blocks = blocks("groovy");
    assertEquals(1, blocks.size(), blocks.keySet()::toString);
    assertEquals(Files.readString(build).strip(),
        blocks.values().iterator().next().content().strip());
  }
}
