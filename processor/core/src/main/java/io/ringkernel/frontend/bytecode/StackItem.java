package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;

/** What stands on the stack while the instructions of a block are translated. */
sealed interface StackItem {
  /** A number. */
  record Number(Atom atom) implements StackItem {}

  /** An array. */
  record Reference(Array array) implements StackItem {}

  /**
   * The outcome -1, 0 or 1 of a comparison that is not computed yet, as the branch that follows
   * mostly wants something simpler.
   *
   * @param ofNan the outcome where an operand is NaN
   */
  record ThreeWay(Atom left, Atom right, int ofNan) implements StackItem {}

  /** Something that no instruction can use. */
  enum Unusable implements StackItem {
    UNUSABLE
  }
}
