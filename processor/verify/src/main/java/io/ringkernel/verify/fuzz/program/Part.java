package io.ringkernel.verify.fuzz.program;

/** A text or a piece of source. */
public sealed interface Part permits Part.Text, Tree {
  /** Text that must stay. */
  record Text(String text) implements Part {}
}
