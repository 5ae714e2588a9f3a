package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;

/** Ends the translation of a method with what to tell the user. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private Refusal(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  static Refusal of(Diagnostic diagnostic) {
    return new Refusal(diagnostic);
  }

  /** An error at a place with a remedy. */
  static Refusal of(Code code, Span where, String remedy, Object... arguments) {
    return of(Diagnostic.error(code, where, arguments).note(remedy));
  }

  /** A construct outside the subset. */
  static Refusal construct(Span where, String what, String remedy) {
    return construct(Code.UNSUPPORTED_CONSTRUCT, where, what, remedy);
  }

  /** A construct outside the subset that has a code of its own, with the words of RK101. */
  static Refusal construct(Code code, Span where, String what, String remedy) {
    return of(code, where, remedy, what);
  }

  /** A class file that breaks the rules of class files. */
  static Refusal malformed(Span where, String what) {
    return of(Code.SYNTAX, where, "compile the class again", "malformed class file: " + what);
  }

  /** Code that is beyond what we are willing to work on. */
  static Refusal tooLarge(Span where, String what) {
    return construct(where, what, "split it into smaller methods");
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
