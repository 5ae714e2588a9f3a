package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What holds for all commands, found by walking all commands. */
final class CommandModelTest {
  /** The launcher's own, which this program only names, and two that print a text for tools. */
  private static final Set<String> WITHOUT_JSON =
      Set.of("test", "bench", "soak", "site", "generate-completion", "help");
  private static final Path PAGE = Path.of("../../docs/cli.md");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  private int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return RingKernel.run(new PrintWriter(out), new PrintWriter(err),
        Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  private static CommandLine root() {
    CommandLine root = new CommandLine(new RingKernel());
    // Who asks for help of any may get to all.
    Subcommands.add(root, "help");
    return root;
  }

  /** Commands that do something, by the words that lead to them. */
  private static Map<String, CommandLine> leaves() {
    Map<String, CommandLine> leaves = new java.util.TreeMap<>();
    collect("", root(), leaves);
    return leaves;
  }

  private static void collect(String words, CommandLine line, Map<String, CommandLine> leaves) {
    if (line.getSubcommands().isEmpty()) {
      leaves.put(words.strip(), line);
    }
    line.getSubcommands().forEach((name, sub) -> collect(words + " " + name, sub, leaves));
  }

  @Test
  void everyCommandHasJsonQuietAndHelpOrIsNamedAsOneThatHasNot() throws IOException {
    List<String> wrong = new ArrayList<>();
    leaves().forEach((words, line) -> {
      var options = line.getCommandSpec().optionsMap();
      boolean exempt = WITHOUT_JSON.contains(words);
      if (exempt == options.containsKey("--json")
          || !exempt && !(options.containsKey("-q") && options.containsKey("--quiet")
              && options.containsKey("-h") && options.containsKey("--help"))) {
        wrong.add(words + " has " + new TreeSet<>(options.keySet()));
      }
    });
    assertEquals(List.of(), wrong);
    String page = Files.readString(PAGE);
    for (String name : WITHOUT_JSON) {
      assertTrue(page.contains("`" + name + "`"), name + " is not on the page");
    }
  }

  @Test
  void everyCommandSaysWhatItDoesAndStandsOnThePage() throws IOException {
    String page = Files.readString(PAGE);
    root().getSubcommands().forEach((name, line) -> {
      assertFalse(line.getCommandSpec().usageMessage().description().length == 0, name);
      assertTrue(page.contains("`" + name), name + " is not on the page");
    });
  }

  @Test
  void completionKnowsEveryCommandAndEveryOption() {
    assertEquals(0, run("generate-completion"));
    String script = out.toString();
    leaves().forEach((words, line) -> {
      String last = words.substring(words.lastIndexOf(' ') + 1);
      assertTrue(script.contains(last), words);
      line.getCommandSpec().optionsMap().keySet().forEach(
          option -> assertTrue(script.contains(option), words + " " + option));
    });
  }

  @Test
  void theExitCodesOfThePageAreThoseOfTheHelp() throws IOException {
    String help = String.join("\n", root().getCommandSpec().usageMessage().footer());
    String page = Files.readString(PAGE);
    for (int code : new int[] {RingKernel.OK, RingKernel.FAILED, RingKernel.WRONG_USE}) {
      assertTrue(help.contains("  " + code + "  "), help);
      assertTrue(page.contains("| " + code + " | "), "code " + code);
    }
    assertEquals(RingKernel.OK, run("explain", "RK104"));
    assertEquals(RingKernel.FAILED, run("check", Files.writeString(folder.resolve("A.java"),
        "final class A { @io.ringkernel.GpuKernel static int f() { return 1; } }")));
    assertEquals(RingKernel.WRONG_USE, run("check", folder.resolve("missing")));
    assertEquals(RingKernel.WRONG_USE, run("check"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo --width 48 --height 40 --steps 20 -o @", "run hello-kernel",
    "run wavesim --width 48 --height 40 --steps 20 -o @", "run wavesim --page @.html",
    "run wavesim3d --size 1,0.9,0.8 --steps 20 -o @ --page @.html", "top",
    "fuzz --programs 2 --legs interpreter --no-reduce", "new @/made"})
  void samplesAndCampaignsPrintOneObjectToo(String line) throws IOException {
    String filled = line.replace("@", folder.resolve("out").toString());
    Files.createDirectories(folder.resolve("out"));
    assertEquals(0, run((Object[]) (filled + " --json").split(" ")), () -> out + "\n" + err);
    assertEquals(1, JSON.std.mapFrom(out.toString()).get("formatVersion"));
    assertEquals("", err.toString());
    if (!line.startsWith("new")) {
      assertEquals(0, run((Object[]) (filled + " --quiet").split(" ")), err::toString);
      assertEquals("", out.toString());
    }
  }
}
