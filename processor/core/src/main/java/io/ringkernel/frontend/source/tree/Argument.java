package io.ringkernel.frontend.source.tree;

/** What a call passes. */
public sealed interface Argument {
  /** A value. */
  record OfTerm(Term term) implements Argument {}

  /** An array. */
  record OfArray(ArrayVariable array) implements Argument {}

  /** An array that is made for the call; the elements, if any, are stored from index 0 on. */
  record OfNewArray(Step.DeclareArray declaration) implements Argument {}

  /** The running actor: the array of states and the index of its own. */
  record OfActor() implements Argument {}
}
