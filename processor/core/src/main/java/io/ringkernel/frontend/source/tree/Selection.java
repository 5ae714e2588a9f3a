package io.ringkernel.frontend.source.tree;

import java.util.List;

/**
 * The block of a switch statement or expression.
 *
 * @param selector an int: a number, a character or the ordinal of an enum constant
 * @param groups in order of the source; control falls from one into the next
 * @param target what {@code break} or {@code yield} leaves
 * @param declared every value variable that a group declares at its own level
 * @param exhaustive whether one of the groups is always chosen although none is the default
 */
public record Selection(Term selector, List<Group> groups, JumpTarget target,
    List<Variable> declared, boolean exhaustive) {
  /** The statements behind one or more labels. */
  public record Group(List<Integer> keys, boolean isDefault, List<Step> steps) {
    /** Copies the lists. */
    public Group {
      keys = List.copyOf(keys);
      steps = List.copyOf(steps);
    }
  }

  /** Copies the lists. */
  public Selection {
    groups = List.copyOf(groups);
    declared = List.copyOf(declared);
  }
}
