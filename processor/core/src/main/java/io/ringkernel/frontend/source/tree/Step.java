package io.ringkernel.frontend.source.tree;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Optional;

/** A statement. */
public sealed interface Step {
  /** Where the user wrote it. */
  Span span();

  /** Declares a variable; without an initialiser something assigns it before it is read. */
  record Declare(Variable variable, Optional<Term> initial, Span span) implements Step {}

  /** Declares a fixed-size array; the elements, if any, are stored from index 0 on. */
  record DeclareArray(ArrayVariable array, List<Term> elements, Span span) implements Step {
    /** Copies the list. */
    public DeclareArray {
      elements = List.copyOf(elements);
    }
  }

  /** Declares a shared array whose length the launch fixes. */
  record DeclareShared(ArrayVariable array, Term length, Span span) implements Step {}

  /** An expression for its effect. */
  record Evaluate(Term term, Span span) implements Step {}

  /** Several statements. */
  record Sequence(List<Step> steps, Span span) implements Step {
    /** Copies the list. */
    public Sequence {
      steps = List.copyOf(steps);
    }
  }

  /** A branch. */
  record If(Term condition, Step then, Optional<Step> otherwise, Span span) implements Step {}

  /** {@code for} and {@code while}; no condition means forever. */
  record Loop(JumpTarget target, List<Step> initial, Optional<Term> condition, List<Term> update,
      Step body, Span span) implements Step {
    /** Copies the lists. */
    public Loop {
      initial = List.copyOf(initial);
      update = List.copyOf(update);
    }
  }

  /** {@code do body while (condition)}. */
  record DoLoop(JumpTarget target, Step body, Term condition, Span span) implements Step {}

  /** {@code for (variable : array) body}. */
  record ForEach(JumpTarget target, Variable variable, ArrayVariable array, Step body, Span span)
      implements Step {}

  /** A labelled statement that is not a loop. */
  record Labelled(JumpTarget target, Step body, Span span) implements Step {}

  /** A switch statement. */
  record Choose(Selection selection, Span span) implements Step {}

  /** Leaves the target. */
  record Break(JumpTarget target, Span span) implements Step {}

  /** Goes on with the next round of the target. */
  record Continue(JumpTarget target, Span span) implements Step {}

  /** Gives a switch expression its value, converted to the type of the whole. */
  record Yield(JumpTarget target, Term value, Span span) implements Step {}

  /** Ends a handler that could give a reply without one: {@code return null}. */
  record NoReply(MessageSlot slot, Type.Struct struct, Span span) implements Step {}

  /** Ends the work item with an exception. */
  record Throw(TrapKind kind, Span span) implements Step {}

  /** What a component of a reply is given. */
  sealed interface Part {
    /** A value. */
    record OfValue(Term term) implements Part {}

    /** The elements of an array. */
    record OfArray(ArrayVariable source, InMessage target) implements Part {}

    /** The elements of an array that is made for the reply. */
    record OfNewArray(DeclareArray declaration, InMessage target) implements Part {}
  }

  /**
   * Ends a handler whose reply has arrays. The parts are evaluated in order; then arrays are
   * copied, with the elements that they have by then (JLS 15.9.4: what is passed is the array, not
   * its elements).
   *
   * @param struct what of the reply is no array
   */
  record Reply(Type.Struct struct, List<Part> parts, Span span) implements Step {
    /** Copies the list. */
    public Reply {
      parts = List.copyOf(parts);
    }
  }

  /** Ends the method. */
  record Return(Optional<Term> value, Span span) implements Step {}
}
