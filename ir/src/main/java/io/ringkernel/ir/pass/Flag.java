package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the value of a boolean variable says of other values. The variable of {@code a && b} is
 * {@code a} first, and {@code b} where {@code a} holds: if it is true, both are.
 *
 * @param whenTrue what holds where the variable is true
 * @param whenFalse what holds where it is false
 */
record Flag(Set<Literal> whenTrue, Set<Literal> whenFalse) {
  /** Of which nothing is known. */
  static final Flag NOTHING = new Flag(Set.of(), Set.of());

  /** Beyond these a conjunction is not worth it. */
  private static final int MOST_LITERALS = 32;

  /** A boolean value, and what it is. */
  record Literal(Atom atom, boolean truth) {
    Literal negated() {
      return new Literal(atom, !truth);
    }
  }

  Flag {
    whenTrue = whenTrue.size() > MOST_LITERALS ? Set.of() : new LinkedHashSet<>(whenTrue);
    whenFalse = whenFalse.size() > MOST_LITERALS ? Set.of() : new LinkedHashSet<>(whenFalse);
  }

  /** Of a variable that was given a value. */
  static Flag of(Literal value) {
    return value.atom() instanceof Atom.Value && value.atom().type().equals(Type.BOOL)
        ? new Flag(Set.of(value), Set.of(value.negated())) : NOTHING;
  }

  /** Behind a branch on a literal, from what the variable says at the end of either side. */
  static Flag after(Literal on, Flag then, Flag otherwise) {
    return new Flag(either(on, then.whenTrue, otherwise.whenTrue),
        either(on, then.whenFalse, otherwise.whenFalse));
  }

  /** A side that contradicts itself was not taken. */
  private static Set<Literal> either(Literal on, Set<Literal> then, Set<Literal> otherwise) {
    if (otherwise.contains(on)) {
      return with(then, on);
    }
    if (then.contains(on.negated())) {
      return with(otherwise, on.negated());
    }
    Set<Literal> both = new LinkedHashSet<>(then);
    both.retainAll(otherwise);
    return both;
  }

  private static Set<Literal> with(Set<Literal> all, Literal one) {
    Set<Literal> more = new LinkedHashSet<>(all);
    more.add(one);
    return more;
  }

  Set<Literal> when(boolean truth) {
    return truth ? whenTrue : whenFalse;
  }
}
