package io.ringkernel.ir.emit;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which operations on integers cannot leave their type, so that C's signed operators may be used.
 *
 * <p>Intervals are computed forwards and narrowed by the conditions on the way. A variable has one
 * interval for the whole function, found by repetition, and a narrower one from a condition or
 * assignment until the next assignment.
 */
final class IntegerRanges {
  /** The intervals of variables grow by their own steps this often, then at once. */
  private static final int STEPS = 2;
  private static final int LARGEST_BLOCK = 1024;

  private final Optional<Entry> entry;
  private final Map<Integer, Range> values = new HashMap<>();
  private final Map<Integer, Range> locals = new HashMap<>();
  private final Map<Integer, Op> definitions = new HashMap<>();
  private boolean hasGrown;
  private int round;

  /**
   * What is known at one place.
   *
   * @param values narrower intervals of values
   * @param locals narrower intervals of variables
   * @param fresh values that still equal the variable they were read from
   */
  private record Facts(Map<Integer, Range> values, Map<Integer, Range> locals,
      Set<Integer> fresh) {
    Facts copy() {
      return new Facts(new HashMap<>(values), new HashMap<>(locals), new HashSet<>(fresh));
    }
  }

  private IntegerRanges(Function function) {
    this.entry = function.entry();
    do {
      hasGrown = false;
      list(function.body(), new Facts(new HashMap<>(), new HashMap<>(), new HashSet<>()));
      round++;
    } while (hasGrown);
  }

  static IntegerRanges of(Function function) {
    return new IntegerRanges(function);
  }

  /** Whether the operation has the same result over all integers. */
  boolean isExact(Atom.Value result) {
    Range range = values.get(result.id());
    return range != null && range.isExact();
  }

  private void list(List<Stmt> list, Facts facts) {
    for (Stmt statement : list) {
      statement(statement, facts);
    }
  }

  private void statement(Stmt statement, Facts facts) {
    switch (statement) {
      case Stmt.Let let -> let(let, facts);
      case Stmt.Declare declare -> assign(declare.local(), declare.initial(), facts);
      case Stmt.Assign assign -> assign(assign.local(), assign.value(), facts);
      case Stmt.If branch -> branch(branch, facts);
      case Stmt.Loop loop -> loop(loop, facts);
      case Stmt.DoLoop loop -> {
        forget(Stream.concat(loop.body().stream(), loop.tail().stream()).toList(), facts);
        list(loop.body(), facts.copy());
        // a continue comes here from anywhere in the body
        list(loop.tail(), facts.copy());
      }
      case Stmt.Block block -> {
        list(block.body(), facts.copy());
        forget(block.body(), facts);
      }
      case Stmt.Switch choice -> {
        choice.cases().forEach(c -> list(c.body(), facts.copy()));
        list(choice.otherwise(), facts.copy());
        choice.cases().forEach(c -> forget(c.body(), facts));
        forget(choice.otherwise(), facts);
      }
      case Stmt.Do _, Stmt.DeclareArray _, Stmt.Store _, Stmt.Break _, Stmt.Continue _,
          Stmt.Return _, Stmt.Trap _, Stmt.Barrier _ -> {}
    }
  }

  private void let(Stmt.Let let, Facts facts) {
    int id = let.value().id();
    definitions.put(id, let.op());
    if (scalar(let.value().type()).isPresent()) {
      values.put(id, range(let.op(), facts));
      if (let.op() instanceof Op.Read) {
        facts.fresh().add(id);
      }
    }
  }

  private void branch(Stmt.If branch, Facts facts) {
    Facts then = facts.copy();
    assume(branch.condition(), true, then);
    list(branch.then(), then);
    Facts otherwise = facts.copy();
    assume(branch.condition(), false, otherwise);
    list(branch.otherwise(), otherwise);
    forget(branch.then(), facts);
    forget(branch.otherwise(), facts);
    if (neverCompletes(branch.then())) {
      assume(branch.condition(), false, facts);
    } else if (neverCompletes(branch.otherwise())) {
      assume(branch.condition(), true, facts);
    }
  }

  private static boolean neverCompletes(List<Stmt> list) {
    return !list.isEmpty() && (list.getLast() instanceof Stmt.Return
        || list.getLast() instanceof Stmt.Break || list.getLast() instanceof Stmt.Continue);
  }

  private void loop(Stmt.Loop loop, Facts facts) {
    Stream.of(loop.head(), loop.body(), loop.update()).forEach(l -> forget(l, facts));
    Facts inside = facts.copy();
    list(loop.head(), inside);
    assume(loop.condition(), true, inside);
    list(loop.body(), inside.copy());
    forget(loop.body(), inside);
    list(loop.update(), inside);
  }

  /** Drops what assignments in the list may have changed. */
  private void forget(List<Stmt> list, Facts facts) {
    Statements.all(list).forEach(statement -> {
      if (statement instanceof Stmt.Assign assign) {
        forget(assign.local(), facts);
      }
    });
  }

  private void forget(Local local, Facts facts) {
    facts.locals().remove(local.id());
    facts.fresh().removeIf(id -> ((Op.Read) definitions.get(id)).local().id() == local.id());
  }

  private void assign(Local local, Atom value, Facts facts) {
    if (scalar(local.type()).isEmpty()) {
      return;
    }
    Range assigned = range(value, facts);
    forget(local, facts);
    facts.locals().put(local.id(), assigned);
    Range before = locals.get(local.id());
    Range after = before == null ? assigned : before.join(assigned);
    if (before == null || !after.isWithin(before)) {
      hasGrown = true;
      locals.put(local.id(), round < STEPS ? after : widened(before, after, local));
    }
  }

  /** Goes to zero or to the end of the type on the side that still grows. */
  private static Range widened(Range before, Range after, Local local) {
    Range all = Range.of(scalar(local.type()).orElseThrow());
    long low = before != null && after.low() == before.low() ? after.low()
        : after.isNonNegative() ? 0 : all.low();
    boolean isSteady = before != null && after.high() == before.high();
    return Range.of(low, isSteady ? after.high() : all.high());
  }

  private Range range(Atom atom, Facts facts) {
    if (atom instanceof Atom.Const constant) {
      return Range.of(constant.bits(), constant.bits());
    }
    Atom.Value value = (Atom.Value) atom;
    Range all = Range.of(scalar(value.type()).orElse(Scalar.I64));
    return facts.values().getOrDefault(value.id(), values.getOrDefault(value.id(), all));
  }

  private Range range(Op op, Facts facts) {
    Scalar type = scalar(op.type()).orElseThrow();
    return switch (op) {
      case Op.Binary binary -> Range.binary(binary.operator(), range(binary.left(), facts),
          range(binary.right(), facts), type);
      case Op.Unary unary -> switch (unary.operator()) {
        case NEG -> range(unary.operand(), facts).negated(type);
        case COMPLEMENT -> Range.of(~range(unary.operand(), facts).high(),
            ~range(unary.operand(), facts).low());
        case NOT -> Range.of(type);
      };
      case Op.Convert convert -> converted(convert.operand(), type, facts);
      case Op.Select select -> select(select, facts);
      case Op.Read read -> facts.locals().getOrDefault(read.local().id(),
          locals.getOrDefault(read.local().id(), Range.of(type)));
      case Op.Length length -> length.array().length().isPresent()
          ? Range.of(length.array().length().getAsInt(), length.array().length().getAsInt())
          : Range.of(0, Integer.MAX_VALUE);
      case Op.Apply apply -> apply(apply, type);
      case Op.Compare _, Op.ConvertRaw _, Op.Load _, Op.Atomic _, Op.Make _, Op.Get _,
          Op.Call _ -> Range.of(type);
    };
  }

  private Range converted(Atom operand, Scalar type, Facts facts) {
    boolean isInteger = scalar(operand.type()).isPresent();
    Range range = isInteger ? range(operand, facts) : Range.of(type);
    return range.isWithin(Range.of(type)) ? Range.of(range.low(), range.high()) : Range.of(type);
  }

  private Range select(Op.Select select, Facts facts) {
    Facts then = facts.copy();
    assume(select.condition(), true, then);
    Facts otherwise = facts.copy();
    assume(select.condition(), false, otherwise);
    return range(select.then(), then).join(range(select.otherwise(), otherwise));
  }

  /** A launch is limited so that every position fits a non-negative int. */
  private Range apply(Op.Apply apply, Scalar type) {
    String name = apply.intrinsic().name();
    int size = switch (name.charAt(name.length() - 1)) {
      case 'X' -> entry.map(Entry::blockX).orElse(LARGEST_BLOCK);
      case 'Y' -> entry.map(Entry::blockY).orElse(LARGEST_BLOCK);
      default -> entry.map(Entry::blockZ).orElse(LARGEST_BLOCK);
    };
    return switch (apply.intrinsic().kind()) {
      case PURE, TRAPPING, COLLECTIVE, ACTING -> Range.of(type);
      case POSITION, UNIFORM -> name.startsWith("localId") ? Range.of(0, size - 1)
          : name.startsWith("blockDim") ? Range.of(entry.isPresent() ? size : 1, size)
          : type == Scalar.I32 ? Range.of(0, Integer.MAX_VALUE) : Range.of(type);
    };
  }

  private void assume(Atom condition, boolean holds, Facts facts) {
    Op op = condition instanceof Atom.Value value ? definitions.get(value.id()) : null;
    if (op instanceof Op.Compare compare && scalar(compare.left().type()).isPresent()) {
      Comparison comparison = holds ? compare.comparison()
          : Operators.opposite(compare.comparison());
      Range left = range(compare.left(), facts);
      Range right = range(compare.right(), facts);
      narrow(compare.left(), bound(comparison, right), facts);
      narrow(compare.right(), bound(Operators.mirrored(comparison), left), facts);
    } else if (op instanceof Op.Unary unary) {
      assume(unary.operand(), !holds, facts);
    } else if (op instanceof Op.Binary binary && (holds
        ? binary.operator() == Op.BinaryOperator.AND : binary.operator() == Op.BinaryOperator.OR)) {
      assume(binary.left(), holds, facts);
      assume(binary.right(), holds, facts);
    }
  }

  /** What a number that compares so with one of the interval can be. */
  private static Range bound(Comparison comparison, Range other) {
    return switch (comparison) {
      case EQ -> other;
      case NE -> Range.of(Scalar.I64);
      case LT -> Range.of(Long.MIN_VALUE, Math.max(other.high(), 1 + Long.MIN_VALUE) - 1);
      case LE -> Range.of(Long.MIN_VALUE, other.high());
      case GT -> Range.of(Math.min(other.low(), Long.MAX_VALUE - 1) + 1, Long.MAX_VALUE);
      case GE -> Range.of(other.low(), Long.MAX_VALUE);
    };
  }

  private void narrow(Atom atom, Range bound, Facts facts) {
    if (atom instanceof Atom.Value value) {
      Range narrower = range(value, facts).meet(bound);
      facts.values().put(value.id(), narrower);
      if (facts.fresh().contains(value.id())) {
        facts.locals().put(((Op.Read) definitions.get(value.id())).local().id(), narrower);
      }
    }
  }

  /** The integer type, if it is one. */
  private static Optional<Scalar> scalar(Type type) {
    return type instanceof Type.Prim prim && prim.scalar().isInteger()
        ? Optional.of(prim.scalar()) : Optional.empty();
  }
}
