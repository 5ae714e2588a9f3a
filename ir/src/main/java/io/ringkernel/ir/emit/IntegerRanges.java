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
import java.util.ArrayDeque;
import java.util.Deque;
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
   * What is known at one place. Who enters a branch marks the place and goes back to the mark: to
   * copy what is known would take time quadratic in the length of a function.
   */
  private static final class Facts {
    /** Narrower intervals of values. */
    private final Map<Integer, Range> values = new HashMap<>();
    /** Narrower intervals of variables. */
    private final Map<Integer, Range> locals = new HashMap<>();
    /** By variable, the values that still equal it. */
    private final Map<Integer, Set<Integer>> fresh = new HashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    int mark() {
      return undo.size();
    }

    void backTo(int mark) {
      while (undo.size() > mark) {
        undo.pop().run();
      }
    }

    void narrowValue(int value, Range range) {
      put(values, value, range);
    }

    void narrowLocal(int local, Range range) {
      put(locals, local, range);
    }

    private void put(Map<Integer, Range> map, int key, Range range) {
      Range before = map.put(key, range);
      undo.push(() -> restore(map, key, before));
    }

    private static <T> void restore(Map<Integer, T> map, int key, T before) {
      if (before == null) {
        map.remove(key);
      } else {
        map.put(key, before);
      }
    }

    void read(int local, int value) {
      Set<Integer> equal = fresh.computeIfAbsent(local, _ -> new HashSet<>());
      if (equal.add(value)) {
        undo.push(() -> equal.remove(value));
      }
    }

    boolean isFresh(int local, int value) {
      return fresh.getOrDefault(local, Set.of()).contains(value);
    }

    void forget(int local) {
      Range range = locals.remove(local);
      Set<Integer> equal = fresh.remove(local);
      undo.push(() -> {
        restore(locals, local, range);
        restore(fresh, local, equal);
      });
    }
  }

  private IntegerRanges(Function function) {
    this.entry = function.entry();
    do {
      hasGrown = false;
      list(function.body(), new Facts());
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

  /** Walks a list and forgets what was learnt in it. */
  private void inside(List<Stmt> list, Facts facts) {
    int mark = facts.mark();
    list(list, facts);
    facts.backTo(mark);
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
        inside(loop.body(), facts);
        // a continue comes here from anywhere in the body
        inside(loop.tail(), facts);
      }
      case Stmt.Block block -> {
        inside(block.body(), facts);
        forget(block.body(), facts);
      }
      case Stmt.Switch choice -> {
        choice.cases().forEach(c -> inside(c.body(), facts));
        inside(choice.otherwise(), facts);
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
      if (let.op() instanceof Op.Read read) {
        facts.read(read.local().id(), id);
      }
    }
  }

  private void branch(Stmt.If branch, Facts facts) {
    int mark = facts.mark();
    assume(branch.condition(), true, facts);
    list(branch.then(), facts);
    facts.backTo(mark);
    assume(branch.condition(), false, facts);
    list(branch.otherwise(), facts);
    facts.backTo(mark);
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
    int mark = facts.mark();
    list(loop.head(), facts);
    assume(loop.condition(), true, facts);
    inside(loop.body(), facts);
    forget(loop.body(), facts);
    list(loop.update(), facts);
    facts.backTo(mark);
  }

  /** Drops what assignments in the list may have changed. */
  private void forget(List<Stmt> list, Facts facts) {
    Statements.all(list).forEach(statement -> {
      if (statement instanceof Stmt.Assign assign) {
        facts.forget(assign.local().id());
      }
    });
  }

  private void assign(Local local, Atom value, Facts facts) {
    if (scalar(local.type()).isEmpty()) {
      return;
    }
    Range assigned = range(value, facts);
    facts.forget(local.id());
    facts.narrowLocal(local.id(), assigned);
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
    return facts.values.getOrDefault(value.id(), values.getOrDefault(value.id(), all));
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
      case Op.Read read -> facts.locals.getOrDefault(read.local().id(),
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
    int mark = facts.mark();
    assume(select.condition(), true, facts);
    Range then = range(select.then(), facts);
    facts.backTo(mark);
    assume(select.condition(), false, facts);
    Range otherwise = range(select.otherwise(), facts);
    facts.backTo(mark);
    return then.join(otherwise);
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
      facts.narrowValue(value.id(), narrower);
      if (definitions.get(value.id()) instanceof Op.Read read
          && facts.isFresh(read.local().id(), value.id())) {
        facts.narrowLocal(read.local().id(), narrower);
      }
    }
  }

  /** The integer type, if it is one. */
  private static Optional<Scalar> scalar(Type type) {
    return type instanceof Type.Prim prim && prim.scalar().isInteger()
        ? Optional.of(prim.scalar()) : Optional.empty();
  }
}
