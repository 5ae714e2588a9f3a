package io.ringkernel.tests.readme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Markdown text whose fenced blocks may say where their content comes from: {@code from=PATH} is
 * a file of the repository, {@code excerpt=PATH#WORD} a statement of one, {@code source=PATH} a
 * Java source of the page, {@code generated=PATH}
 * what the compiler makes of all sources of the page. A Java block that is no whole source says
 * {@code with=NAME:TYPE,…}, the variables that its statements use, or {@code with=} for none, or
 * {@code declares}; one whose first variable is a {@code GpuContext} is the body of a kernel.
 */
record MarkdownBlocks(List<String> lines) {
  private static final String FENCE = "```";
  private static final String IMPORTS = """
      package demo;
      import io.ringkernel.*;
      import io.ringkernel.runtime.*;
      import io.ringkernel.runtime.ring.*;
      import java.lang.foreign.*;
      """;

  /** A block: the words behind its fence, its first line and the line of its end. */
  private record Block(Map<String, String> attributes, int start, int end) {}

  static MarkdownBlocks of(String text) {
    return new MarkdownBlocks(text.lines().toList());
  }

  /** The Java sources of the page, by path; fragments with what makes them whole. */
  Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Block block : blocks()) {
      Map<String, String> attributes = block.attributes();
      String name = "Fragment" + (block.start() + 1);
      if (attributes.containsKey("source")) {
        sources.put(attributes.get("source"), content(block));
      } else if (attributes.containsKey("with")) {
        sources.put("demo/" + name + ".java",
            IMPORTS + statements(name, attributes.get("with"), content(block)));
      } else if (attributes.containsKey("declares")) {
        sources.put("demo/" + name + ".java", IMPORTS + content(block));
      }
    }
    return sources;
  }

  private static String statements(String name, String variables, String content) {
    String parameters = variables.isEmpty() ? "" : Stream.of(variables.split(","))
        .map(v -> v.substring(v.indexOf(':') + 1) + " " + v.substring(0, v.indexOf(':')))
        .collect(Collectors.joining(", "));
    boolean isKernel = parameters.startsWith("GpuContext");
    return "final class " + name + " {\n" + (isKernel ? "@GpuKernel\n" : "") + "static void run("
        + parameters + ")" + (isKernel ? "" : " throws Exception") + " {\n" + content
        + "}\n}\n";
  }

  /** The fences of Java blocks of which nobody knows where they come from. */
  List<String> bareJava() {
    return blocks().stream().filter(b -> b.attributes().isEmpty())
        .map(b -> b.start() + ": " + lines.get(b.start() - 1))
        .filter(fence -> fence.endsWith(FENCE + "java")).toList();
  }

  /**
   * A block of which this record knows nothing more.
   *
   * @param line of its fence, from 1
   */
  record Plain(int line, String language, String content) {}

  /** The blocks whose content comes from nowhere else. */
  List<Plain> plain() {
    return blocks().stream().filter(b -> b.attributes().isEmpty())
        .map(b -> new Plain(b.start(), lines.get(b.start() - 1).substring(FENCE.length()).strip(),
            content(b)))
        .toList();
  }

  boolean names(String attribute) {
    return blocks().stream().anyMatch(b -> b.attributes().containsKey(attribute));
  }

  /** The text with each block of an attribute filled by a function of its value. */
  MarkdownBlocks filled(String attribute, Function<String, String> content) {
    List<String> out = new ArrayList<>();
    int next = 0;
    for (Block block : blocks()) {
      Optional<String> value = Optional.ofNullable(block.attributes().get(attribute));
      if (value.isPresent()) {
        out.addAll(lines.subList(next, block.start()));
        out.addAll(content.apply(value.get()).lines().toList());
        next = block.end();
      }
    }
    out.addAll(lines.subList(next, lines.size()));
    return new MarkdownBlocks(out);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  private String content(Block block) {
    return String.join("\n", lines.subList(block.start(), block.end())) + "\n";
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int end = i + 1;
        while (!lines.get(end).equals(FENCE)) {
          end++;
        }
        blocks.add(new Block(attributes(lines.get(i)), i + 1, end));
        i = end;
      }
    }
    return blocks;
  }

  private static Map<String, String> attributes(String fence) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String word : fence.split(" ")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        attributes.put(word.substring(0, equals), word.substring(equals + 1));
      } else if (word.equals("declares")) {
        attributes.put(word, "");
      }
    }
    return attributes;
  }
}
