package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.StatementBuilder;
import java.util.List;

/** How one target says one intrinsic. */
public sealed interface Spelling {
  /** A call {@code name(a, b)}. */
  record Function(String name) implements Spelling {}

  /** A text with {@code {0}}, {@code {1}} for the operands; parenthesised as a whole. */
  record Template(String text) implements Spelling {}

  /**
   * Other operations, written once; the pass that expands intrinsics applies it.
   *
   * @param asFunction whether they become a function that is called, as many operations should;
   *     else they stand where the intrinsic stood
   */
  record Expand(Expansion expansion, boolean asFunction) implements Spelling {}

  /** Other operations that exchange values through memory of the block. */
  record Exchange(Through through) implements Spelling {}

  /** Emits operations with the meaning of the intrinsic; barriers are among them. */
  @FunctionalInterface
  interface Through {
    /** Appends to the builder of the block and returns the result. */
    Atom expand(BlockMemory block, List<Atom> arguments);
  }

  /** Emits operations with the meaning of the intrinsic. */
  @FunctionalInterface
  interface Expansion {
    /** Appends to {@code out} and returns the result. */
    Atom expand(StatementBuilder out, List<Atom> arguments);
  }
}
