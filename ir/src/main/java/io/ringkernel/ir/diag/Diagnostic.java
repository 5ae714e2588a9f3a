package io.ringkernel.ir.diag;

import io.ringkernel.ir.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing to tell the user.
 *
 * @param labels places; the first is where the caret stands
 * @param notes what to do about it
 */
public record Diagnostic(Code code, Severity severity, String message, List<Label> labels,
    List<String> notes) {
  /** A place and what is to be seen there; the text may be empty. */
  public record Label(Span span, String text) {}

  /** Copies the lists. */
  public Diagnostic {
    labels = List.copyOf(labels);
    notes = List.copyOf(notes);
  }

  /** An error at a place. */
  public static Diagnostic error(Code code, Span where, Object... arguments) {
    return new Diagnostic(code, Severity.ERROR, code.format(arguments),
        List.of(new Label(where, "")), List.of());
  }

  /** A warning at a place. */
  public static Diagnostic warning(Code code, Span where, Object... arguments) {
    return new Diagnostic(code, Severity.WARNING, code.format(arguments),
        List.of(new Label(where, "")), List.of());
  }

  /** The same with one more note. */
  public Diagnostic note(String text) {
    List<String> more = new ArrayList<>(notes);
    more.add(text);
    return new Diagnostic(code, severity, message, labels, more);
  }

  /** The same with one more place. */
  public Diagnostic label(Span span, String text) {
    List<Label> more = new ArrayList<>(labels);
    more.add(new Label(span, text));
    return new Diagnostic(code, severity, message, more, notes);
  }

  /** The same with another severity. */
  public Diagnostic as(Severity newSeverity) {
    return new Diagnostic(code, newSeverity, message, labels, notes);
  }

  /** Where the caret stands. */
  public Span where() {
    return labels.getFirst().span();
  }
}
