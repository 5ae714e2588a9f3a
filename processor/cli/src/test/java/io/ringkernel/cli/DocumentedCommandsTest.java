package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Commands that the documentation tells readers to type are commands, with options that exist. */
final class DocumentedCommandsTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern BLOCK =
      Pattern.compile("^```(?:sh|console)?\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");
  /** Done by the launcher, which has no parser to ask. */
  private static final Set<String> LAUNCHER =
      Set.of("test", "setup", "bench", "soak", "site", "format");

  static List<Path> pages() throws IOException {
    try (Stream<Path> walk = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
          walk.filter(p -> p.toString().endsWith(".md")).sorted()).toList();
    }
  }

  static Stream<String> commands(String page) {
    return BLOCK.matcher(page.replace("\r\n", "\n")).results().flatMap(m -> m.group(1).lines())
        .flatMap(line -> Stream.of(line.split("&&|\\|"))).map(String::strip)
        .map(line -> line.replaceFirst("^\\$ ", "").replaceFirst("\\s+#.*$", ""))
        .filter(line -> line.matches("(?:\\./)?ringkernel .*"));
  }

  @Test
  void everyCommandThatThePagesShowExists() throws IOException {
    int checked = 0;
    for (Path page : pages()) {
      for (String command : commands(Files.readString(page)).toList()) {
        String[] words = words(command.substring(command.indexOf(' ') + 1));
        if (!LAUNCHER.contains(words[0])) {
          assertDoesNotThrow(() -> parse(words), page + ": " + command);
        }
        checked++;
      }
    }
    assertTrue(checked > 25, checked + " commands");
  }

  /** The words of a command as a shell reads them: quotes keep blanks. */
  static String[] words(String command) {
    return WORD.matcher(command).results()
        .map(m -> m.group().replaceAll("['\"]", "")).toArray(String[]::new);
  }

  private static void parse(String... words) {
    CommandLine line = new CommandLine(new RingKernel());
    Subcommands.add(line, words);
    RingKernel.configure(line);
    line.parseArgs(words);
  }
}
