package io.ringkernel.frontend.source.parse;

import io.ringkernel.frontend.source.SourceText;
import io.ringkernel.ir.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A source text whose Unicode escapes are characters (JLS 3.3), and the way back to the places of
 * the text as written. The parser's own translation shifts the places of what follows a backslash.
 */
final class TranslatedText {
  private final SourceText source;
  private final String translated;
  private final int[] offsets;
  private final List<Integer> translatedLines;
  private final List<Integer> sourceLines;

  TranslatedText(SourceText source) {
    this.source = source;
    String content = source.content();
    StringBuilder text = new StringBuilder(content.length());
    int[] places = new int[content.length() + 1];
    int i = 0;
    while (i < content.length()) {
      places[text.length()] = i;
      int digits = content.charAt(i) == '\\' ? escapeDigits(content, i) : -1;
      if (digits >= 0) {
        text.append((char) Integer.parseInt(content.substring(digits, digits + 4), 16));
        i = digits + 4;
      } else if (content.startsWith("\\\\", i)) {
        text.append("\\\\");
        places[text.length() - 1] = i + 1;
        i += 2;
      } else {
        text.append(content.charAt(i++));
      }
    }
    places[text.length()] = content.length();
    this.translated = text.toString();
    this.offsets = Arrays.copyOf(places, text.length() + 1);
    this.translatedLines = lineStarts(translated);
    this.sourceLines = lineStarts(content);
  }

  /** Where the four digits of an escape begin that starts here, or -1. */
  private static int escapeDigits(String content, int backslash) {
    int i = backslash + 1;
    while (i < content.length() && content.charAt(i) == 'u') {
      i++;
    }
    if (i == backslash + 1 || i + 4 > content.length()) {
      return -1;
    }
    boolean hex = content.substring(i, i + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    return hex ? i : -1;
  }

  private static List<Integer> lineStarts(String content) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean pair = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  /** What the parser reads. */
  String content() {
    return translated;
  }

  /** The offset in the translated text of a place that the parser names. */
  int offset(int line, int column) {
    int start = translatedLines.get(Math.clamp(line - 1, 0, translatedLines.size() - 1));
    return Math.clamp(start + column - 1, 0, translated.length());
  }

  /** The line of the text as written that holds the start of a line that the parser names. */
  int line(int line) {
    int offset = offset(line, 1);
    return span(offset, offset).line();
  }

  /** The place of a range of the translated text in the text as written. */
  Span.Source span(int start, int end) {
    int from = offsets[Math.clamp(start, 0, translated.length())];
    int to = offsets[Math.clamp(end, 0, translated.length())];
    int found = Collections.binarySearch(sourceLines, from);
    int line = found >= 0 ? found : -found - 2;
    return new Span.Source(source.fileName(), from, to, line + 1,
        from - sourceLines.get(line) + 1);
  }
}
