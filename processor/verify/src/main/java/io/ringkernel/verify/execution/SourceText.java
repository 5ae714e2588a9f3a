package io.ringkernel.verify.execution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looking into C-like texts without parsing them. */
final class SourceText {
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern INCLUDE = Pattern.compile("^#include .*$", Pattern.MULTILINE);
  private static final Pattern LINKAGE = Pattern.compile("extern\\s+\"C\"");
  private static final Pattern DEFINITION =
      Pattern.compile("^[ \\t]*#[ \\t]*define[ \\t]+(\\w+)", Pattern.MULTILINE);

  private SourceText() {}

  /**
   * Texts as one, each in a namespace of its own. Their headers come first; C linkage is taken
   * away, as functions of C linkage would be one function in all of them.
   */
  static String together(List<String> sources) {
    return together(sources, "namespace",
        (_, source) -> LINKAGE.matcher(source).replaceAll(""));
  }

  /** What becomes of one of many texts. */
  interface Change {
    /** The text of that number, changed. */
    String of(int number, String source);
  }

  /** Texts as one, each in a namespace of its own, said by that word, their headers in front. */
  static String together(List<String> sources, String namespace, Change change) {
    Set<String> headers = new LinkedHashSet<>();
    StringBuilder all = new StringBuilder();
    int number = 0;
    for (String source : sources) {
      INCLUDE.matcher(source).results().forEach(match -> headers.add(match.group()));
      all.append(namespace).append(" text_").append(number).append(" {\n");
      all.append(change.of(number, INCLUDE.matcher(source).replaceAll(""))).append("\n}\n");
      DEFINITION.matcher(source).results().forEach(
          match -> all.append("#undef ").append(match.group(1)).append('\n'));
      number++;
    }
    return String.join("\n", headers) + "\n" + all;
  }

  /** Replaces comments by spaces; every other character keeps its place. */
  static String withoutComments(String source) {
    return COMMENT.matcher(source).replaceAll(
        match -> Matcher.quoteReplacement(match.group().replaceAll("[^\n]", " ")));
  }

  /** Splits what follows an opening parenthesis, up to its end, at commas of the top level. */
  static List<String> parameters(String source, int start) {
    List<String> parts = new ArrayList<>();
    int depth = 1;
    int begin = start;
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      }
      if (depth == 0 || depth == 1 && c == ',') {
        parts.add(source.substring(begin, i).strip());
        begin = i + 1;
      }
      if (depth == 0) {
        break;
      }
    }
    return parts.size() == 1 && parts.getFirst().isEmpty() ? List.of() : parts;
  }

  /** The 1-based line of a position. */
  static int line(String source, int position) {
    return 1 + (int) source.substring(0, position).chars().filter(c -> c == '\n').count();
  }
}
