package io.ringkernel.ir.diag;

import io.ringkernel.ir.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text of a diagnostic. Every tool prints the same message and notes; a tool that does not know
 * how to show a place by itself prints {@link #render}.
 */
public final class Renderer {
  private Renderer() {}

  /**
   * {@code RK104: message}, then one line {@code note: ...} for each further place and each remedy.
   * The lines are separated by {@code \n}; there is none at the end. Javac indents what follows the
   * first line by two, as {@link #render} does.
   */
  public static String message(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(diagnostic.code().id()).append(": ")
        .append(diagnostic.message());
    List<Diagnostic.Label> labels = diagnostic.labels();
    for (Diagnostic.Label label : labels.subList(Math.min(1, labels.size()), labels.size())) {
      text.append("\nnote: ").append(position(label.span()));
      if (!label.text().isEmpty()) {
        text.append(label.text());
      }
    }
    for (String note : diagnostic.notes()) {
      text.append("\nnote: ").append(note);
    }
    return text.toString();
  }

  /**
   * {@code File.java:12:8: error: RK104: message}, the source line with a caret under the token,
   * and the notes; no newline at the end.
   *
   * @param source gives the whole text that a span is a range of; empty where it is not known, and
   *     then no line is shown
   */
  public static String render(Diagnostic diagnostic, Function<Span, Optional<String>> source) {
    Span where = diagnostic.where();
    String message = message(diagnostic);
    int firstLine = message.indexOf('\n') < 0 ? message.length() : message.indexOf('\n');
    return position(where) + diagnostic.severity().name().toLowerCase(Locale.ROOT) + ": "
        + message.substring(0, firstLine)
        + source.apply(where).flatMap(text -> excerpt(where, text)).map(lines -> "\n" + lines)
            .orElse("")
        + message.substring(firstLine).replace("\n", "\n  ");
  }

  /**
   * The message with the place, the source line and its caret between first line and notes: for a
   * compiler that shows no column of its own.
   *
   * @param source as in {@link #render}
   */
  public static String messageWithExcerpt(Diagnostic diagnostic,
      Function<Span, Optional<String>> source) {
    Span where = diagnostic.where();
    Optional<String> lines = source.apply(where).flatMap(text -> excerpt(where, text));
    String message = message(diagnostic);
    int firstLine = message.indexOf('\n') < 0 ? message.length() : message.indexOf('\n');
    return lines.isEmpty() ? message
        : message.substring(0, firstLine) + "\n" + position(where).strip() + "\n" + lines.get()
            + message.substring(firstLine);
  }

  /**
   * The line of a span and below it a caret under its first character; empty for a span without a
   * column. Tabs before the caret stay tabs, so that the two lines align at every tab width.
   *
   * @param text the whole text that the span is a range of
   */
  public static Optional<String> excerpt(Span span, String text) {
    if (!(span instanceof Span.Source at) || at.start() > text.length()) {
      return Optional.empty();
    }
    int begin = Math.max(text.lastIndexOf('\n', at.start() - 1),
        text.lastIndexOf('\r', at.start() - 1)) + 1;
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    String pad = text.substring(begin, at.start()).replaceAll("[^\t]", " ");
    return Optional.of(text.substring(begin, end) + "\n" + pad + "^");
  }

  /** {@code File.java:12:8: } or as much of it as is known. */
  private static String position(Span span) {
    return switch (span) {
      case Span.Source at -> at.file() + ":" + at.line() + ":" + at.column() + ": ";
      case Span.Bytecode at -> at.file() + ":" + at.line() + ": ";
      case Span.None _ -> "";
    };
  }
}
