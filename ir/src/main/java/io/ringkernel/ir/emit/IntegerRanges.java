package io.ringkernel.ir.emit;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import java.util.HashSet;
import java.util.Set;

/** Which operations on integers cannot leave their type. */
final class IntegerRanges {
  private final Set<Integer> exact = new HashSet<>();

  static IntegerRanges of(Function function) {
    return new IntegerRanges();
  }

  /** Whether the operation has the same result over all integers. */
  boolean isExact(Atom.Value result) {
    return exact.contains(result.id());
  }
}
