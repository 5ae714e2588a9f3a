package io.ringkernel.frontend.source;

/** What became of a class. */
public sealed interface Outcome {
  /** It is translated. */
  record Translated(Translation translation) implements Outcome {}

  /** It has errors, all of them reported. */
  record Refused() implements Outcome {}

  /**
   * It mentions names that do not exist, each reported as {@code RK110}. Where a later round of
   * annotation processing may bring them, the caller drops the diagnostics and tries again; other
   * errors may have been reported along with them.
   */
  record Unresolved() implements Outcome {}
}
