package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import java.util.ArrayList;
import java.util.List;

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

  /** A value that a view or a function has held since it was made. */
  record Kept(Local local) implements StackItem {}

  /** A view or a function, by what it is made of. */
  record Composite(List<StackItem> parts) implements StackItem {
    /** Copies the list. */
    public Composite {
      parts = List.copyOf(parts);
    }

    /** Numbers, records and arrays, in the order of a function's parameters. */
    List<StackItem> leaves() {
      List<StackItem> leaves = new ArrayList<>();
      for (StackItem part : parts) {
        if (part instanceof Composite inner) {
          leaves.addAll(inner.leaves());
        } else if (part != Unusable.UNUSABLE) {
          leaves.add(part);
        }
      }
      return leaves;
    }
  }

  /** Something that no instruction can use. */
  enum Unusable implements StackItem {
    UNUSABLE
  }
}
