package io.ringkernel.tests.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.processor.RingKernelProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Dgolden=update} writes the blocks anew. */
final class CodeBlocksTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

  @TempDir
  private Path folder;

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md"),
        ROOT.resolve("CONTRIBUTING.md"), ROOT.resolve("CHANGELOG.md")));
    try (Stream<Path> walk = Files.walk(ROOT.resolve("docs"))) {
      walk.filter(p -> p.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyBlockIsWhatItSays(Path page) throws IOException {
    String text = Files.readString(page);
    MarkdownBlocks blocks = MarkdownBlocks.of(text).filled("from", CodeBlocksTest::file)
        .filled("excerpt", CodeBlocksTest::excerpt);
    assertEquals(List.of(), blocks.bareJava(), page + " has Java that nobody compiles");
    Map<String, String> sources = blocks.sources();
    if (!sources.isEmpty()) {
      Path output = compile(sources);
      blocks = blocks.filled("generated",
          path -> read(output.resolve("META-INF/ringkernel").resolve(path)));
    }
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(page, blocks.text());
    } else {
      assertEquals(blocks.text(), text, page + " differs; -Dgolden=update rewrites it");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      assertTrue(Files.exists(page.resolveSibling(link.group(1))),
          page + " links to " + link.group(1));
    }
  }

  @Test
  void theReadmeShowsGeneratedCode() throws IOException {
    assertTrue(MarkdownBlocks.of(Files.readString(ROOT.resolve("README.md"))).names("generated"));
  }

  private static String file(String path) {
    return read(ROOT.resolve(path));
  }

  /** The statement of a file that begins in the line with a word: {@code PATH#WORD}. */
  private static String excerpt(String place) {
    int hash = place.indexOf('#');
    List<String> lines = file(place.substring(0, hash)).lines().toList();
    int begin = 0;
    while (!lines.get(begin).contains(place.substring(hash + 1))) {
      begin++;
    }
    int end = begin;
    while (!lines.get(end).endsWith(";")) {
      end++;
    }
    return String.join("\n", lines.subList(begin, end + 1)) + "\n";
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path compile(Map<String, String> sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    Path output = Files.createDirectories(folder.resolve("classes"));
    StringWriter messages = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task = javac.getTask(messages, manager, null,
          List.of("-d", output.toString(), "-cp", System.getProperty("java.class.path"),
              "-proc:full", "-implicit:none"),
          null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new RingKernelProcessor()));
      assertTrue(task.call(), messages::toString);
    }
    return output;
  }
}
