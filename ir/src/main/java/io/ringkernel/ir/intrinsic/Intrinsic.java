package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row: everything the compiler knows about one operation that Java names by a method.
 *
 * @param name unique, lower case with underscores and the operand type, such as {@code sqrt_f32}
 * @param javaMethod {@code owner/Class.method(descriptor)result} in class-file form
 * @param parameters operand types; a context receiver is not an operand
 * @param kind what it reads besides its operands
 * @param needs what a target must be able to do
 * @param evaluator the JVM meaning over raw bits (as in {@code Atom.Const}); empty for a position
 * @param narrowed the name of the {@code float} row that computes {@code (float) f((double) x)},
 *     where there is one
 * @param collective the meaning of a row of kind {@code COLLECTIVE}
 * @param forms the spelling and accuracy by target; an absent target is a missing capability
 */
public record Intrinsic(String name, String javaMethod, List<Type.Prim> parameters,
    Type.Prim result, Kind kind, Set<Capability> needs, Optional<Evaluator> evaluator,
    Optional<Narrowing> narrowed, Optional<Collective> collective, Map<TargetId, Form> forms) {
  /** What an intrinsic reads besides its operands. */
  public enum Kind {
    /** Nothing: equal operands give equal results; never traps. */
    PURE,
    /**
     * Nothing, but some operands trap: the evaluator throws Java's exception, and every form is an
     * expansion that holds the trapping operation.
     */
    TRAPPING,
    /** The place of the work item; differs between the items of a block. */
    POSITION,
    /** What the other items of a group pass to it: all of the block come to it together. */
    COLLECTIVE,
    /** What changes by itself, such as a clock, or nothing where only the effect counts. */
    ACTING,
    /** The shape of the launch or the place of the block; equal for all items of a block. */
    UNIFORM
  }

  /** The JVM meaning over raw bits. */
  @FunctionalInterface
  public interface Evaluator {
    /** One entry per operand, in the form of {@code Atom.Const}; so is the result. */
    long apply(long[] operands);
  }

  /** Items that come to an operation together. */
  public enum Group {
    /** {@link #SUBGROUP} items of a block. */
    SUBGROUP,
    /** A block. */
    BLOCK,
    /** All blocks of a launch. */
    GRID
  }

  /** What the items of a group do together. */
  public record Collective(Group group, Meaning meaning) {}

  /** The result of one item of a group. */
  @FunctionalInterface
  public interface Meaning {
    /**
     * The result of an item.
     *
     * @param operands of all items, by the number of the item in the group; in a grid those of a
     *     block follow each other
     * @param blockItems items of a block
     */
    long apply(long[][] operands, int item, int blockItems);
  }

  /** Items of a subgroup: work items of a block that follow each other, x fastest, then y, z. */
  public static final int SUBGROUP = 32;

  /** The float row for a double row under casts; exact rows may replace it on every target. */
  public record Narrowing(String row, boolean exact) {}

  /** How a target says it and how near it comes. */
  public record Form(Spelling spelling, Accuracy accuracy) {}

  /** Copies the collections. */
  public Intrinsic {
    parameters = List.copyOf(parameters);
    needs = Set.copyOf(needs);
    forms = Map.copyOf(forms);
  }

  /** Whether it says which block runs: equal for the items of a block, not for those of a grid. */
  public boolean isPlaceOfBlock() {
    return kind == Kind.UNIFORM && name.startsWith("blockId");
  }

  /** Whether all items of the grid come to it together. */
  public boolean isOfGrid() {
    return collective.map(c -> c.group() == Group.GRID).orElse(false);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Intrinsic that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
