package io.ringkernel.ir.emit;

import io.ringkernel.ir.Span;
import java.util.List;

/** Writes indented lines and says from which line of Java they came. */
public final class CodeWriter {
  private static final int INDENT = 4;
  private static final int WIDEST = 100;
  private static final int LONG_PARAMETER = 32;
  private static final String MARGIN = "\n" + " ".repeat(2 * INDENT);

  private final StringBuilder text = new StringBuilder();
  private final Origins origins;
  private int depth;
  private Span pending = Span.None.NONE;
  private String file = "";
  private int line;

  /** How the origin of a line is written. */
  public enum Origins {
    /** {@code // Kernels.java:12} behind the first line that came from it. */
    COMMENTS,
    /** {@code #line 12 "Kernels.java"} in front, so that debuggers show the Java source. */
    LINE_DIRECTIVES
  }

  /** An empty text. */
  public CodeWriter(Origins origins) {
    this.origins = origins;
  }

  /** Where the next line was written in Java. */
  public CodeWriter from(Span span) {
    pending = span;
    return this;
  }

  /** Writes one line. */
  public CodeWriter line(String content) {
    boolean moved = pending.line() > 0
        && !(pending.line() == line && pending.file().equals(file));
    if (moved) {
      file = pending.file();
      line = pending.line();
      if (origins == Origins.LINE_DIRECTIVES) {
        text.append("#line ").append(line).append(" \"").append(file).append("\"\n");
      }
    }
    String comment = moved && origins == Origins.COMMENTS ? "  // " + file + ":" + line : "";
    for (String part : content.split("\n")) {
      text.append(" ".repeat(INDENT * depth)).append(part).append(comment).append('\n');
      comment = "";
      line += origins == Origins.LINE_DIRECTIVES ? 1 : 0;
    }
    pending = Span.None.NONE;
    return this;
  }

  /** {@code head(a, b)tail} on one line, or on as few as it takes to stay narrow. */
  public static String signature(String head, List<String> parameters, String tail) {
    String joined = String.join(", ", parameters);
    String line = head + "(" + joined + ")" + tail;
    if (line.length() < WIDEST) {
      return line;
    }
    boolean isLong = parameters.stream().anyMatch(p -> p.length() > LONG_PARAMETER);
    return head + "(" + MARGIN + (isLong ? String.join("," + MARGIN, parameters)
        : filled(parameters)) + ")" + tail;
  }

  /** {@code head(a, b)tail} with any opening and closing text, in lines that are not wide. */
  public static String list(String head, List<String> elements, String tail) {
    String line = head + String.join(", ", elements) + tail;
    return line.length() < WIDEST ? line : head + MARGIN + filled(elements) + tail;
  }

  private static String filled(List<String> parameters) {
    StringBuilder text = new StringBuilder(parameters.getFirst());
    int width = MARGIN.length() + text.length();
    for (String parameter : parameters.subList(1, parameters.size())) {
      width += 2 + parameter.length();
      boolean fits = width < WIDEST - 2;
      text.append(fits ? ", " : "," + MARGIN).append(parameter);
      width = fits ? width : MARGIN.length() + parameter.length();
    }
    return text.toString();
  }

  /** Writes an empty line; the next origin is written out again. */
  public CodeWriter blank() {
    text.append('\n');
    file = "";
    return this;
  }

  /** Writes the head of a block and indents what follows. */
  public CodeWriter open(String head) {
    line(head + " {");
    depth++;
    return this;
  }

  /** Ends one block and begins another on the same line, such as {@code } else {}. */
  public CodeWriter turn(String head) {
    depth--;
    line("} " + head + " {");
    depth++;
    return this;
  }

  /** Ends a block. */
  public CodeWriter close() {
    return close("");
  }

  /** Ends a block; {@code tail} follows the brace. */
  public CodeWriter close(String tail) {
    depth--;
    return line("}" + tail);
  }

  /** Indents what follows without a brace. */
  public CodeWriter indent() {
    depth++;
    return this;
  }

  /** Ends {@link #indent}. */
  public CodeWriter outdent() {
    depth--;
    return this;
  }

  /** Everything written so far. */
  public String text() {
    return text.toString();
  }
}
