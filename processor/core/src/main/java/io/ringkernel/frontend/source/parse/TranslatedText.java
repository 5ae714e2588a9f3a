package io.ringkernel.frontend.source.parse;

import io.ringkernel.frontend.source.SourceText;
import io.ringkernel.ir.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A source text whose Unicode escapes are characters (JLS 3.3), and the way back to the places of
 * the text as written. The parser's own translation shifts the places of what follows a backslash.
 * What the parser does not know can be hidden from it.
 */
final class TranslatedText {
  private final SourceText source;
  private final String translated;
  private final int[] offsets;
  private final Map<String, Integer> hidden;
  private final LineStarts translatedLines;
  private final LineStarts sourceLines;

  private TranslatedText(SourceText source, String translated, int[] offsets,
      Map<String, Integer> hidden) {
    this.source = source;
    this.translated = translated;
    this.offsets = offsets;
    this.hidden = hidden;
    this.translatedLines = LineStarts.of(translated);
    this.sourceLines = LineStarts.of(source.content());
  }

  static TranslatedText of(SourceText source) {
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
    return new TranslatedText(source, text.toString(), Arrays.copyOf(places, text.length() + 1),
        Map.of());
  }

  /** The text with an enum of a method as a class without content, where such a one is. */
  Optional<TranslatedText> withoutEnum(int start) {
    return LocalEnum.at(translated, start).map(found -> {
      StringBuilder text = new StringBuilder(translated);
      for (int i = found.open() + 1; i < found.close(); i++) {
        char c = text.charAt(i);
        text.setCharAt(i, c == '\n' || c == '\r' ? c : ' ');
      }
      int end = start + "enum".length();
      text.replace(start, end, LocalEnum.KEYWORD);
      int[] places = new int[text.length() + 1];
      int longer = LocalEnum.KEYWORD.length() - "enum".length();
      System.arraycopy(offsets, 0, places, 0, end);
      Arrays.fill(places, end, end + longer, offsets[end - 1]);
      System.arraycopy(offsets, end, places, end + longer, offsets.length - end);
      Map<String, Integer> names = new HashMap<>(hidden);
      found.names().forEach((name, place) -> names.putIfAbsent(name, offsets[place]));
      return new TranslatedText(source, text.toString(), places, Map.copyOf(names));
    });
  }

  /** Where code that the parser does not see mentions a name. */
  Optional<Span.Source> hidden(String name) {
    return Optional.ofNullable(hidden.get(name)).map(at -> sourceSpan(at, at + name.length()));
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

  /** What the parser reads. */
  String content() {
    return translated;
  }

  /** The offset in the translated text of a place that the parser names. */
  int offset(int line, int column) {
    return translatedLines.offset(line, column);
  }

  /** The line of the text as written that holds the start of a line that the parser names. */
  int line(int line) {
    int offset = offset(line, 1);
    return span(offset, offset).line();
  }

  /** The place of a range of the translated text in the text as written. */
  Span.Source span(int start, int end) {
    return sourceSpan(offsets[Math.clamp(start, 0, translated.length())],
        offsets[Math.clamp(end, 0, translated.length())]);
  }

  private Span.Source sourceSpan(int from, int to) {
    return new Span.Source(source.fileName(), from, to, sourceLines.line(from),
        sourceLines.column(from));
  }
}
