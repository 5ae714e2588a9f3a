package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.Operators;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import io.ringkernel.ir.pass.Effects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Statements of a work item as a loop over x. The tests that they begin with, such as {@code if (x
 * < n && y < n)}, become the bounds of the loop and a test per row, so that nothing is left in the
 * loop that keeps the JIT compiler from vectorising it, and nobody is asked who has nothing to do.
 */
final class RowPlan {
  /** Sums of x and a larger number are not understood; {@code KernelRun} limits rows by it. */
  private static final long MAX_OFFSET = 1024;

  /**
   * A bound of the index: from {@code bound + plus} on, or below that.
   *
   * @param isGlobal whether it bounds the global index, else that in the block
   */
  record Clip(boolean isUpper, boolean isGlobal, Atom bound, long plus) {}

  /** The index that the loop counts, or the global one, plus a number. */
  private record Index(boolean isGlobal, long plus) {}

  /** A condition that is the same for all work items of a row. */
  record RowCondition(Atom condition, boolean when) {}

  private final Map<Integer, Op> definitions = new HashMap<>();
  private final List<Clip> clips = new ArrayList<>();
  private final List<RowCondition> rowConditions = new ArrayList<>();
  private final List<Stmt> body;
  private final boolean isInBlock;
  private final Predicate<Atom> given;

  private RowPlan(List<Stmt> list, boolean isInBlock, Predicate<Atom> given) {
    this.isInBlock = isInBlock;
    this.given = given;
    this.body = peeled(list);
  }

  /** A whole kernel over a row of the launch. */
  static RowPlan of(Function function) {
    return new RowPlan(function.body(), false, function.parameters()::contains);
  }

  /**
   * A part of a kernel over a row of a block.
   *
   * @param given what is the same for all items of the block
   */
  static RowPlan ofBlock(List<Stmt> list, Predicate<Atom> given) {
    return new RowPlan(list, true, given);
  }

  /** Whether the loop runs over all items. */
  boolean isWhole() {
    return clips.isEmpty() && rowConditions.isEmpty();
  }

  /** What is left for each work item that the bounds admit. */
  List<Stmt> body() {
    return body;
  }

  List<Clip> clips() {
    return clips;
  }

  List<RowCondition> rowConditions() {
    return rowConditions;
  }

  /** The values that bounds and conditions are made of. */
  Map<Integer, Op> definitions() {
    return definitions;
  }

  private List<Stmt> peeled(List<Stmt> list) {
    for (int i = 0; i < list.size(); i++) {
      Stmt statement = list.get(i);
      List<Stmt> before = list.subList(0, i);
      boolean isLast = i == list.size() - 1;
      switch (statement) {
        case Stmt.Let let when Effects.isPure(let.op()) ->
            definitions.put(let.value().id(), let.op());
        case Stmt.Let let when let.op() instanceof Op.Read -> {}
        case Stmt.Declare _, Stmt.Assign _ -> {}
        case Stmt.If branch when branch.otherwise().isEmpty() && isLast -> {
          return joined(before, branch, true, branch.then());
        }
        case Stmt.If branch when branch.otherwise().isEmpty() && branch.then().size() == 1
            && branch.then().getFirst() instanceof Stmt.Return -> {
          return joined(before, branch, false, list.subList(i + 1, list.size()));
        }
        default -> {
          return list;
        }
      }
    }
    return list;
  }

  private List<Stmt> joined(List<Stmt> before, Stmt.If branch, boolean when, List<Stmt> guarded) {
    List<RowCondition> left = new ArrayList<>();
    split(branch.condition(), when, left);
    List<Stmt> inner;
    if (left.isEmpty()) {
      inner = peeled(guarded);
    } else {
      inner = guarded;
      for (RowCondition condition : left.reversed()) {
        inner = List.of(condition.when()
            ? new Stmt.If(condition.condition(), inner, List.of(), branch.span())
            : new Stmt.If(condition.condition(), List.of(), inner, branch.span()));
      }
    }
    List<Stmt> all = new ArrayList<>(before);
    all.addAll(inner);
    return all;
  }

  /** Takes a condition apart; what neither bounds x nor belongs to the row is left. */
  private void split(Atom condition, boolean when, List<RowCondition> left) {
    switch (definition(condition)) {
      case Op.Binary(BinaryOperator operator, Atom one, Atom other)
          when operator == BinaryOperator.AND && when
          || operator == BinaryOperator.OR && !when -> {
        split(one, when, left);
        split(other, when, left);
      }
      case Op.Unary unary when unary.operator() == UnaryOperator.NOT ->
          split(unary.operand(), !when, left);
      case Op.Compare compare when isClipped(compare, when) -> {}
      case null, default -> {
        if (isOfRow(condition)) {
          rowConditions.add(new RowCondition(condition, when));
        } else {
          left.add(new RowCondition(condition, when));
        }
      }
    }
  }

  private Op definition(Atom atom) {
    return atom instanceof Atom.Value value ? definitions.get(value.id()) : null;
  }

  private boolean isClipped(Op.Compare compare, boolean when) {
    if (!compare.left().type().equals(Type.I32)) {
      return false;
    }
    Comparison comparison =
        when ? compare.comparison() : Operators.opposite(compare.comparison());
    Optional<Index> left = index(compare.left());
    Optional<Index> right = index(compare.right());
    if (left.isPresent() && isOfRow(compare.right())) {
      return clip(comparison, compare.right(), left.get());
    }
    if (right.isPresent() && isOfRow(compare.left())) {
      return clip(Operators.mirrored(comparison), compare.left(), right.get());
    }
    return false;
  }

  /** Learns that the index compares so with the bound. */
  private boolean clip(Comparison comparison, Atom bound, Index index) {
    boolean isGlobal = index.isGlobal();
    long offset = index.plus();
    switch (comparison) {
      case LT -> clips.add(new Clip(true, isGlobal, bound, -offset));
      case LE -> clips.add(new Clip(true, isGlobal, bound, 1 - offset));
      case GE -> clips.add(new Clip(false, isGlobal, bound, -offset));
      case GT -> clips.add(new Clip(false, isGlobal, bound, 1 - offset));
      case EQ -> {
        clips.add(new Clip(false, isGlobal, bound, -offset));
        clips.add(new Clip(true, isGlobal, bound, 1 - offset));
      }
      case NE -> {
        return false;
      }
    }
    return true;
  }

  /** Understands an index plus a small number, which does not wrap. */
  private Optional<Index> index(Atom atom) {
    return switch (definition(atom)) {
      case Op.Apply apply when apply.intrinsic().name().equals("globalIdX") ->
          Optional.of(new Index(true, 0));
      case Op.Apply apply when isInBlock && apply.intrinsic().name().equals("localIdX") ->
          Optional.of(new Index(false, 0));
      case Op.Binary(BinaryOperator operator, Atom left, Atom.Const(Type.Prim _, long bits))
          when operator == BinaryOperator.ADD || operator == BinaryOperator.SUB ->
          moved(left, operator == BinaryOperator.ADD ? bits : -bits);
      case Op.Binary(BinaryOperator operator, Atom.Const(Type.Prim _, long bits), Atom right)
          when operator == BinaryOperator.ADD -> moved(right, bits);
      case null, default -> Optional.empty();
    };
  }

  private Optional<Index> moved(Atom atom, long by) {
    return index(atom).map(i -> new Index(i.isGlobal(), i.plus() + by))
        .filter(i -> Math.abs(i.plus()) <= MAX_OFFSET);
  }

  private boolean isOfRow(Atom atom) {
    if (!(atom instanceof Atom.Value) || given.test(atom)) {
      return true;
    }
    return switch (definition(atom)) {
      case null -> false;
      case Op.Apply apply when isPlace(apply) -> !differsAlongX(apply.intrinsic().name());
      case Op op -> {
        boolean[] same = {true};
        io.ringkernel.ir.pass.Operands.forEach(op, operand -> same[0] &= isOfRow(operand));
        yield same[0];
      }
    };
  }

  private static boolean isPlace(Op.Apply apply) {
    return apply.intrinsic().kind() == Kind.POSITION || apply.intrinsic().kind() == Kind.UNIFORM;
  }

  /** Only the sizes and the places along the other axes are known to be the same. */
  private boolean differsAlongX(String row) {
    return !(isInBlock && row.equals("blockIdX") || row.startsWith("blockDim")
        || row.startsWith("gridDim")
        || row.matches("(global|local|block)Id[YZ]"));
  }
}
