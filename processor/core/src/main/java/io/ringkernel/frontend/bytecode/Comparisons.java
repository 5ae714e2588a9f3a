package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;

/** Conditions of branches. */
final class Comparisons {
  /** Whether a comparison holds, or whether it does not. */
  record Condition(Atom atom, boolean isNegated) {}

  private static final Comparison[] BY_OPCODE = {Comparison.EQ, Comparison.NE, Comparison.LT,
    Comparison.GE, Comparison.GT, Comparison.LE};

  private Comparisons() {}

  /** The comparison of a group of six opcodes from {@code ifeq} or {@code if_icmpeq} on. */
  static Comparison at(int offset) {
    return BY_OPCODE[offset];
  }

  /** The comparison that holds where this one does not; only right without NaN. */
  static Comparison inverse(Comparison comparison) {
    return switch (comparison) {
      case EQ -> Comparison.NE;
      case NE -> Comparison.EQ;
      case LT -> Comparison.GE;
      case GE -> Comparison.LT;
      case GT -> Comparison.LE;
      case LE -> Comparison.GT;
    };
  }

  /**
   * Whether the outcome of a three-way comparison compares so with zero. With NaN, a comparison is
   * false; where the machine's outcome says true, its inverse is asked for and negated.
   */
  static Condition againstZero(StackItem.ThreeWay items, Comparison comparison,
      StatementBuilder out) {
    boolean isTrueOfNan = switch (comparison) {
      case EQ -> items.ofNan() == 0;
      case NE -> items.ofNan() != 0;
      case LT -> items.ofNan() < 0;
      case GE -> items.ofNan() >= 0;
      case GT -> items.ofNan() > 0;
      case LE -> items.ofNan() <= 0;
    };
    // NE is true of NaN by itself
    boolean negated = isTrueOfNan && comparison != Comparison.NE && isFloating(items.left());
    Comparison asked = negated ? inverse(comparison) : comparison;
    return new Condition(out.compare(asked, items.left(), items.right()), negated);
  }

  /** Computes -1, 0 or 1. */
  static Atom outcome(StackItem.ThreeWay items, StatementBuilder out) {
    Comparison first = items.ofNan() < 0 ? Comparison.GT : Comparison.LT;
    Atom zeroOrOther = out.let("order", new Op.Select(
        out.compare(Comparison.EQ, items.left(), items.right()), Atom.Const.of(0),
        Atom.Const.of(items.ofNan() < 0 ? -1 : 1)));
    return out.let("order", new Op.Select(out.compare(first, items.left(), items.right()),
        Atom.Const.of(items.ofNan() < 0 ? 1 : -1), zeroOrOther));
  }

  static boolean isFloating(Atom atom) {
    return atom.type() instanceof Type.Prim prim && prim.scalar().isFloating();
  }
}
