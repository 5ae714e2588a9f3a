package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Precondition;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Walks an entry, marks places as proven whose index is in bounds where some polynomials of the
 * launch are not negative, and collects those.
 */
final class SymbolicBounds {
  private final Function function;
  private final Set<Polynomial> conditions = new LinkedHashSet<>();
  private boolean isRehearsal;
  /** By variable of an enclosing loop, what it was given there; null where that is unknown. */
  private Map<Integer, List<SymbolicRange>> given = new HashMap<>();

  /** What holds at every place: how values are made, but not what variables hold. */
  private final SymbolicFacts everywhere;
  private final Map<Atom, Op> definitions = new HashMap<>();
  private final Map<Stmt, Set<Integer>> assigned = new IdentityHashMap<>();

  SymbolicBounds(Function function) {
    this.function = function;
    everywhere = new SymbolicFacts(function);
    Lists.forEach(function.body(), statement -> {
      if (statement instanceof Stmt.Let(Atom.Value value, Op op, var _)) {
        definitions.put(value, op);
        if (!(op instanceof Op.Read)) {
          everywhere.define(value, op);
        }
      }
    });
  }

  /** The entry with fewer checks, and what it relies on; empty where no check was removed. */
  Optional<Function> marked() {
    List<Stmt> body = list(function.body(), new SymbolicFacts(function));
    return conditions.isEmpty() ? Optional.empty() : Optional.of(function.withBody(body));
  }

  /** What {@link #marked} relies on. */
  List<Precondition> preconditions() {
    return PolynomialConditions.simplified(conditions, function.entry().orElseThrow());
  }

  private List<Stmt> list(List<Stmt> list, SymbolicFacts facts) {
    List<Stmt> result = new ArrayList<>();
    for (Stmt statement : list) {
      if (!hasLaunchedLength(statement, facts)) {
        result.add(statement(statement, facts));
      }
    }
    return result;
  }

  /** Whether this tests the length of a shared array, which is then the host's business. */
  private boolean hasLaunchedLength(Stmt statement, SymbolicFacts facts) {
    if (!(statement instanceof Stmt.If test && test.then().size() == 1
        && test.then().getFirst() instanceof Stmt.Trap trap
        && trap.kind().equals(TrapKind.NEGATIVE_SIZE)) || isRehearsal) {
      return false;
    }
    SymbolicRange length = facts.range(trap.operands().getFirst());
    if (!length.isExact() || PolynomialConditions.neverHold(length.low())) {
      return false;
    }
    conditions.addAll(length.needs());
    conditions.add(length.low());
    return true;
  }

  private Stmt statement(Stmt statement, SymbolicFacts facts) {
    return switch (statement) {
      case Stmt.Let(Atom.Value value, Op op, Span span) -> {
        Op marked = marked(op, facts);
        facts.define(value, op);
        yield new Stmt.Let(value, marked, span);
      }
      case Stmt.Do act -> new Stmt.Do(marked(act.op(), facts), act.span());
      case Stmt.Store store ->
          new Stmt.Store(marked(store.place(), facts), store.value(), store.span());
      case Stmt.Declare declare -> {
        facts.setLocal(declare.local().id(), facts.range(declare.initial()));
        facts.setFlag(declare.local().id(), Flag.of(facts.literal(declare.initial())));
        yield declare;
      }
      case Stmt.Assign assign -> {
        assign(assign, facts);
        yield assign;
      }
      case Stmt.If branch -> branch(branch, facts);
      case Stmt.Loop loop -> loop(loop, facts);
      case Stmt.DoLoop loop -> loop(loop, facts);
      case Stmt.Block _, Stmt.Switch _ -> {
        Stmt marked = Lists.map(statement, inner -> list(inner, facts.copy()));
        forget(statement, facts);
        yield marked;
      }
      case Stmt.DeclareArray _, Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _,
          Stmt.Barrier _ -> statement;
    };
  }

  private Op marked(Op op, SymbolicFacts facts) {
    return switch (op) {
      case Op.Load load -> new Op.Load(marked(load.place(), facts));
      case Op.Atomic atomic -> new Op.Atomic(atomic.operator(), marked(atomic.place(), facts),
          atomic.operands());
      case Op.Apply apply when apply.intrinsic().name().equals(ViewIndices.ROW)
          && facts.range(apply.arguments().get(1)).isExact()
          && isBelow(facts.range(apply.arguments().getFirst()),
              facts.range(apply.arguments().get(1))) ->
          ViewIndices.copy(apply.arguments().getFirst());
      default -> op;
    };
  }

  private Place marked(Place place, SymbolicFacts facts) {
    if (place.bounds() == Place.Bounds.PROVEN) {
      return place;
    }
    return isBelow(facts.range(place.index()), SymbolicFacts.length(place.array()))
        ? place.proven() : place;
  }

  /** Whether an index is in bounds where some conditions hold, which are then noted. */
  private boolean isBelow(SymbolicRange index, SymbolicRange length) {
    if (isRehearsal || !index.isKnown()) {
      return false;
    }
    try {
      Set<Polynomial> needed = new LinkedHashSet<>(index.needs());
      needed.addAll(length.needs());
      needed.add(index.low());
      needed.add(length.low().plus(-1).minus(index.high()));
      if (needed.stream().anyMatch(PolynomialConditions::neverHold)) {
        return false;
      }
      conditions.addAll(needed);
      return true;
    } catch (ArithmeticException e) {
      return false;
    }
  }

  private void assign(Stmt.Assign assign, SymbolicFacts facts) {
    int local = assign.local().id();
    SymbolicRange range = facts.range(assign.value());
    facts.setLocal(local, range);
    facts.setFlag(local, Flag.of(facts.literal(assign.value())));
    given.computeIfPresent(local, (_, ranges) -> {
      ranges.add(range);
      return ranges;
    });
  }

  private Stmt branch(Stmt.If branch, SymbolicFacts facts) {
    SymbolicFacts whenTrue = facts.copy();
    SymbolicFacts whenFalse = facts.copy();
    whenTrue.assume(branch.condition(), true);
    whenFalse.assume(branch.condition(), false);
    Stmt marked = new Stmt.If(branch.condition(), list(branch.then(), whenTrue),
        list(branch.otherwise(), whenFalse), branch.span());
    boolean thenEnds = Lists.endsAbruptly(branch.then());
    boolean elseEnds = Lists.endsAbruptly(branch.otherwise());
    if (thenEnds != elseEnds) {
      facts.assume(branch.condition(), elseEnds);
    }
    for (int local : assignedIn(branch)) {
      Flag flag = thenEnds ? whenFalse.flag(local) : elseEnds ? whenTrue.flag(local)
          : Flag.after(facts.literal(branch.condition()), whenTrue.flag(local),
              whenFalse.flag(local));
      SymbolicRange one = whenTrue.local(local);
      SymbolicRange other = whenFalse.local(local);
      facts.setLocal(local, thenEnds ? other : elseEnds || one.equals(other) ? one
          : SymbolicRange.UNKNOWN);
      facts.setFlag(local, flag);
    }
    return marked;
  }

  /**
   * A variable that every turn only raises stays above its first value, one that every turn only
   * lowers below it. Whether an addition may wrap is known once the test of the loop has bounded
   * the variable, so a rehearsal comes first. Loops inside are walked once in a rehearsal, without
   * any hope for what they assign, or the work would double with each level.
   */
  private Stmt loop(Stmt loop, SymbolicFacts facts) {
    if (isRehearsal) {
      Map<Integer, SymbolicRange> unknown = new HashMap<>();
      assignedIn(loop).forEach(local -> unknown.put(local, SymbolicRange.UNKNOWN));
      turn(loop, facts.copy(), unknown);
      forget(loop, facts);
      return loop;
    }
    Map<Integer, SymbolicRange> entering = new HashMap<>();
    Map<Integer, List<SymbolicRange>> outer = given;
    given = new HashMap<>(outer);
    Map<Integer, List<Stmt.Assign>> assigns = assignsIn(loop);
    for (int local : assigns.keySet()) {
      SymbolicRange first = facts.local(local);
      entering.put(local, switch (direction(assigns.get(local), local)) {
        case UP -> new SymbolicRange(first.low(), null, first.needs());
        case DOWN -> new SymbolicRange(null, first.high(), first.needs());
        case SHRINKS -> first.low() == null || first.high() == null ? SymbolicRange.UNKNOWN
            : first.with(Polynomial.ZERO, first.high(), first.low());
        case UNKNOWN -> SymbolicRange.UNKNOWN;
      });
      given.put(local, new ArrayList<>());
    }
    isRehearsal = true;
    turn(loop, facts.copy(), entering);
    isRehearsal = false;
    entering.replaceAll((local, range) -> confirmed(range, given.get(local)));
    given = outer;
    Stmt marked = turn(loop, facts.copy(), entering);
    forget(loop, facts);
    return marked;
  }

  private static SymbolicRange confirmed(SymbolicRange assumed, List<SymbolicRange> assigned) {
    SymbolicRange all = assumed;
    for (SymbolicRange range : assigned) {
      if (!range.isKnown()) {
        return SymbolicRange.UNKNOWN;
      }
      all = new SymbolicRange(all.low(), all.high(), union(all.needs(), range.needs()));
    }
    return all;
  }

  private static Set<Polynomial> union(Set<Polynomial> one, Set<Polynomial> other) {
    Set<Polynomial> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  private Stmt turn(Stmt loop, SymbolicFacts facts, Map<Integer, SymbolicRange> entering) {
    entering.forEach(facts::setLocal);
    return switch (loop) {
      case Stmt.Loop counted -> {
        List<Stmt> head = list(counted.head(), facts);
        facts.assume(counted.condition(), true);
        SymbolicFacts update = facts.copy();
        List<Stmt> body = list(counted.body(), facts);
        // A continue goes to the update, so what the body assigns is not known there.
        counted.body().forEach(s -> assignedIn(s)
            .forEach(local -> update.setLocal(local, SymbolicRange.UNKNOWN)));
        yield new Stmt.Loop(counted.label(), head, counted.condition(), body,
            list(counted.update(), update), counted.span());
      }
      case Stmt.DoLoop last -> {
        SymbolicFacts tail = facts.copy();
        List<Stmt> body = list(last.body(), facts);
        last.body().forEach(s -> assignedIn(s)
            .forEach(local -> tail.setLocal(local, SymbolicRange.UNKNOWN)));
        yield new Stmt.DoLoop(last.label(), body, list(last.tail(), tail), last.condition(),
            last.span());
      }
      default -> throw new AssertionError(loop);
    };
  }

  private enum Direction {
    UP, DOWN, SHRINKS, UNKNOWN
  }

  private Direction direction(List<Stmt.Assign> assigns, int local) {
    Set<Direction> found = new TreeSet<>();
    for (Stmt.Assign assign : assigns) {
      found.add(step(definitions.get(assign.value()), local));
    }
    return found.size() == 1 ? found.iterator().next() : Direction.UNKNOWN;
  }

  private Direction step(Op op, int local) {
    if (!(op instanceof Op.Binary binary)
        || !(definitions.get(binary.left()) instanceof Op.Read(var read)) || read.id() != local
        || !binary.type().equals(Type.I32)) {
      return Direction.UNKNOWN;
    }
    SymbolicRange by = everywhere.range(binary.right());
    if (!by.isKnown()) {
      return Direction.UNKNOWN;
    }
    SymbolRanges ranges = new SymbolRanges(function.entry().orElseThrow(), Set.of());
    boolean isNatural = by.low().isNatural(ranges);
    boolean isPositive = by.low().plus(-1).isNatural(ranges);
    BinaryOperator operator = binary.operator();
    return switch (operator) {
      case ADD -> isNatural ? Direction.UP : Direction.UNKNOWN;
      case SUB -> isNatural ? Direction.DOWN : Direction.UNKNOWN;
      case DIV, DIV_NONZERO, DIV_RAW -> isPositive ? Direction.SHRINKS : Direction.UNKNOWN;
      case SHR, USHR -> Direction.SHRINKS;
      default -> Direction.UNKNOWN;
    };
  }

  private static Map<Integer, List<Stmt.Assign>> assignsIn(Stmt loop) {
    Map<Integer, List<Stmt.Assign>> assigns = new TreeMap<>();
    Lists.forEach(List.of(loop), s -> {
      if (s instanceof Stmt.Assign assign) {
        assigns.computeIfAbsent(assign.local().id(), _ -> new ArrayList<>()).add(assign);
      }
    });
    return assigns;
  }

  private void forget(Stmt statement, SymbolicFacts facts) {
    assignedIn(statement).forEach(local -> facts.setLocal(local, SymbolicRange.UNKNOWN));
  }

  /** The variables that a statement and those inside assign; each is looked at once. */
  private Set<Integer> assignedIn(Stmt statement) {
    Set<Integer> known = assigned.get(statement);
    if (known == null) {
      known = new TreeSet<>();
      if (statement instanceof Stmt.Assign assign) {
        known.add(assign.local().id());
      }
      for (List<Stmt> list : Lists.of(statement)) {
        for (Stmt inner : list) {
          known.addAll(assignedIn(inner));
        }
      }
      assigned.put(statement, known);
    }
    return known;
  }
}
