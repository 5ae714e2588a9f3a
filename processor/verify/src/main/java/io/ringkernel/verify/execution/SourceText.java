package io.ringkernel.verify.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looking into C-like texts without parsing them. */
final class SourceText {
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private SourceText() {}

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
