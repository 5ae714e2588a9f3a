package io.ringkernel.tests.readme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A Markdown text whose fenced blocks may say where their content comes from: {@code from=PATH} is
 * a file of the repository, {@code source=PATH} a Java source of the page, {@code generated=PATH}
 * what the compiler makes of all sources of the page.
 */
record MarkdownBlocks(List<String> lines) {
  private static final String FENCE = "```";

  /** A block: the words behind its fence, its first line and the line of its end. */
  private record Block(Map<String, String> attributes, int start, int end) {}

  static MarkdownBlocks of(String text) {
    return new MarkdownBlocks(text.lines().toList());
  }

  /** The Java sources of the page, by path. */
  Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Block block : blocks()) {
      if (block.attributes().containsKey("source")) {
        sources.put(block.attributes().get("source"), content(block));
      }
    }
    return sources;
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
      }
    }
    return attributes;
  }
}
