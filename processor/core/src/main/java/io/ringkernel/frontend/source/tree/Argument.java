package io.ringkernel.frontend.source.tree;

/** What a call passes. */
public sealed interface Argument {
  /** A value. */
  record OfTerm(Term term) implements Argument {}

  /** An array. */
  record OfArray(ArrayVariable array) implements Argument {}

  /** The running actor: the array of states and the index of its own. */
  record OfActor() implements Argument {}
}
