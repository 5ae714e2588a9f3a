package io.ringkernel.frontend.source.model;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import java.util.Optional;

/**
 * Ends the translation of one statement or declaration; whoever goes on with the next one reports
 * it.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Diagnostic> diagnostic;

  private Refusal(Optional<Diagnostic> diagnostic) {
    super(diagnostic.map(Diagnostic::message).orElse("reported before"), null, false, false);
    this.diagnostic = diagnostic;
  }

  /** With what to tell the user. */
  public static Refusal of(Diagnostic diagnostic) {
    return new Refusal(Optional.of(diagnostic));
  }

  /** An error at a place with a remedy. */
  public static Refusal of(Code code, Span where, String remedy, Object... arguments) {
    return of(Diagnostic.error(code, where, arguments).note(remedy));
  }

  /** A construct outside the subset. */
  public static Refusal construct(Span where, String what, String remedy) {
    return construct(Code.UNSUPPORTED_CONSTRUCT, where, what, remedy);
  }

  /** A construct outside the subset that has a code of its own, with the words of RK101. */
  public static Refusal construct(Code code, Span where, String what, String remedy) {
    return of(code, where, remedy, what);
  }

  /** A name that stands for nothing. */
  public static Refusal unresolved(Span where, String name) {
    return of(Code.UNRESOLVED_NAME, where, "declare or import it", name);
  }

  /** The consequence of an error that is reported already. */
  public static Refusal silent() {
    return new Refusal(Optional.empty());
  }

  /** What to tell the user; empty for a consequence. */
  public Optional<Diagnostic> diagnostic() {
    return diagnostic;
  }
}
