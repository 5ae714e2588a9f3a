package io.ringkernel.ir.text;

import io.ringkernel.ir.Span;
import java.util.List;

/** The lines of a text without their indentation, and the lines of the user's code they name. */
final class TextLines {
  private final List<String> lines;
  private int next;
  private int source;
  private String file = "";

  TextLines(List<String> lines) {
    this.lines = lines;
  }

  boolean hasNext() {
    return next < lines.size();
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return next;
  }

  /** The next line, which stays. */
  String peek() {
    return content(lines.get(next));
  }

  /** The next line; what it says of the user's code is noted. */
  String next() {
    String line = lines.get(next++);
    int comment = line.lastIndexOf("  // ");
    if (comment >= 0) {
      String place = line.substring(comment + "  // ".length());
      int colon = place.lastIndexOf(':');
      file = colon < 0 ? file : place.substring(0, colon);
      source = Integer.parseInt(place.substring(colon + 1));
    }
    return content(line);
  }

  private static String content(String line) {
    int comment = line.lastIndexOf("  // ");
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }

  /** A function begins: nothing is known of its lines. */
  void startFunction() {
    source = 0;
    file = "";
  }

  /** The place of the line that was read last. */
  Span span() {
    return source == 0 ? Span.None.NONE : new Span.Source(file, 0, 0, source, 1);
  }

  /** A line of the user's code behind its file. */
  static Span span(String place) {
    int colon = place.lastIndexOf(':');
    return new Span.Source(place.substring(0, colon), 0, 0,
        Integer.parseInt(place.substring(colon + 1)), 1);
  }
}
