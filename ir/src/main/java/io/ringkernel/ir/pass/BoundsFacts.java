package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks a function with what is known about its ints, and marks places as proven. */
final class BoundsFacts {
  /** What all assignments to a local inside one statement have in common. */
  private static final class Assigned {
    private Interval interval;
    private Map<Integer, Long> below;

    Assigned(Interval interval, Map<Integer, Long> below) {
      this.interval = interval;
      this.below = new HashMap<>(below);
    }

    void add(Interval other, Map<Integer, Long> otherBelow) {
      interval = interval.union(other);
      below = weaker(below, otherBelow);
    }

    static Map<Integer, Long> weaker(Map<Integer, Long> one, Map<Integer, Long> other) {
      Map<Integer, Long> both = new HashMap<>();
      one.forEach((array, k) -> {
        if (other.containsKey(array)) {
          both.put(array, Math.min(k, other.get(array)));
        }
      });
      return both;
    }
  }

  /**
   * Each loop is walked two to four times in each walk of the loop around it, so loops that are
   * nested deeper are walked once, with nothing known of what they assign.
   */
  private static final int DEEPEST = 5;

  private final Function function;
  private final boolean traps;
  private final IntOperations operations;
  private final Deque<Map<Integer, Assigned>> collectors = new ArrayDeque<>();
  private int depth;

  /**
   * Prepares the walk.
   *
   * @param traps whether an index out of bounds ends the item, so that the index is good afterwards
   */
  BoundsFacts(Function function, boolean traps) {
    this.function = function;
    this.traps = traps;
    operations = new IntOperations(function);
  }

  Function marked() {
    return function.withBody(list(function.body(), new IntFacts()));
  }

  private List<Stmt> list(List<Stmt> list, IntFacts facts) {
    List<Stmt> result = new ArrayList<>();
    for (Stmt statement : list) {
      result.add(statement(statement, facts));
    }
    return result;
  }

  private Stmt statement(Stmt statement, IntFacts facts) {
    return switch (statement) {
      case Stmt.Let(Atom.Value value, Op op, Span span) -> {
        Op marked = marked(op, facts);
        operations.define(value, marked, facts);
        yield new Stmt.Let(value, marked, span);
      }
      case Stmt.Do s -> new Stmt.Do(marked(s.op(), facts), s.span());
      case Stmt.Declare s -> {
        assign(s.local().id(), s.initial(), facts, false);
        yield s;
      }
      case Stmt.Assign s -> {
        assign(s.local().id(), s.value(), facts, true);
        yield s;
      }
      case Stmt.Store s -> new Stmt.Store(marked(s.place(), facts), s.value(), s.span());
      case Stmt.If s -> branch(s, facts);
      case Stmt.Loop s -> loop(s, facts);
      case Stmt.DoLoop s -> doLoop(s, facts);
      case Stmt.Block _, Stmt.Switch _ -> {
        Map<Integer, Assigned> assigned = entered(facts, statement);
        collectors.push(assigned);
        Stmt marked = Lists.map(statement, inner -> list(inner, facts.copy()));
        collectors.pop();
        renew(facts, assigned);
        yield marked;
      }
      case Stmt.DeclareArray _, Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _,
          Stmt.Barrier _ -> statement;
    };
  }

  private Op marked(Op op, IntFacts facts) {
    return switch (op) {
      case Op.Load load -> new Op.Load(marked(load.place(), facts));
      case Op.Atomic atomic -> new Op.Atomic(atomic.operator(), marked(atomic.place(), facts),
          atomic.operands());
      default -> op;
    };
  }

  private Place marked(Place place, IntFacts facts) {
    if (place.bounds() == Place.Bounds.PROVEN) {
      return place;
    }
    int array = place.array().id();
    int index = operations.symbol(place.index(), facts);
    Interval interval = facts.interval(index);
    long shortest = place.array().length().isPresent() ? place.array().length().getAsInt()
        : facts.interval(IntFacts.lengthOf(array)).low();
    boolean below = interval.high() < shortest
        || facts.below(index).getOrDefault(array, Long.MIN_VALUE) >= 0;
    if (interval.isNatural() && below) {
      return place.proven();
    }
    if (traps) {
      facts.narrow(index, Interval.NATURAL);
      if (place.array().length().isPresent()) {
        facts.narrow(index, new Interval(0, Math.max(0, shortest - 1)));
      } else {
        facts.setBelow(index, array, 0);
      }
    }
    return place;
  }

  private void assign(int local, Atom value, IntFacts facts, boolean again) {
    if (!value.type().equals(Type.I32) && !value.type().equals(Type.BOOL)) {
      return;
    }
    int symbol = operations.symbol(value, facts);
    facts.setLocal(local, symbol);
    if (again && value.type().equals(Type.I32)) {
      for (Map<Integer, Assigned> collector : collectors) {
        Assigned assigned = collector.get(local);
        if (assigned != null) {
          assigned.add(facts.interval(symbol), facts.below(symbol));
        }
      }
    }
  }

  private Stmt branch(Stmt.If s, IntFacts facts) {
    IntFacts whenTrue = facts.copy();
    IntFacts whenFalse = facts.copy();
    operations.assume(s.condition(), true, whenTrue);
    operations.assume(s.condition(), false, whenFalse);
    IntFacts afterThen = whenTrue.copy();
    IntFacts afterElse = whenFalse.copy();
    Stmt marked = new Stmt.If(s.condition(), list(s.then(), afterThen),
        list(s.otherwise(), afterElse), s.span());
    boolean thenEnds = Lists.endsAbruptly(s.then());
    boolean elseEnds = Lists.endsAbruptly(s.otherwise());
    if (thenEnds || elseEnds) {
      operations.assume(s.condition(), !thenEnds, facts);
    }
    for (int local : assignedIn(s)) {
      if (facts.local(local) != null) {
        merge(local, facts, thenEnds ? null : afterThen, elseEnds ? null : afterElse);
      }
    }
    return marked;
  }

  /** Gives a local the symbol that both branches leave in it, or a new one for either. */
  private void merge(int local, IntFacts facts, IntFacts one, IntFacts other) {
    int symbol = operations.fresh();
    if (one == null || other == null) {
      IntFacts only = one == null ? other : one;
      if (only != null) {
        copy(only, only.local(local), facts, symbol);
      }
    } else {
      Assigned both = new Assigned(one.interval(one.local(local)), one.below(one.local(local)));
      both.add(other.interval(other.local(local)), other.below(other.local(local)));
      set(facts, symbol, both);
    }
    facts.setLocal(local, symbol);
  }

  private static void copy(IntFacts from, int source, IntFacts to, int symbol) {
    to.setInterval(symbol, from.interval(source));
    to.setBelow(symbol, from.below(source));
  }

  private static void set(IntFacts facts, int symbol, Assigned assigned) {
    facts.setInterval(symbol, assigned.interval);
    facts.setBelow(symbol, assigned.below);
  }

  private static Set<Integer> assignedIn(Stmt statement) {
    Set<Integer> locals = new java.util.TreeSet<>();
    Lists.forEach(List.of(statement), s -> {
      if (s instanceof Stmt.Assign assign) {
        locals.add(assign.local().id());
      }
    });
    return locals;
  }

  /** What the locals that a statement assigns hold before it. */
  private static Map<Integer, Assigned> entered(IntFacts facts, Stmt statement) {
    Map<Integer, Assigned> entered = new HashMap<>();
    for (int local : assignedIn(statement)) {
      Integer symbol = facts.local(local);
      if (symbol != null) {
        entered.put(local, new Assigned(facts.interval(symbol), facts.below(symbol)));
      }
    }
    return entered;
  }

  /** Gives each local a new symbol with what all its values have in common. */
  private void renew(IntFacts facts, Map<Integer, Assigned> values) {
    values.forEach((local, assigned) -> {
      int symbol = operations.fresh();
      set(facts, symbol, assigned);
      facts.setLocal(local, symbol);
    });
  }

  private interface Iteration {
    Stmt walk(IntFacts facts, Map<Integer, Assigned> invariants);
  }

  /**
   * Walks a loop with invariants that hold at its start, until each assignment keeps them. An
   * invariant that fails is dropped, so this ends.
   */
  private Stmt untilInvariant(Stmt loop, IntFacts facts, Iteration iteration) {
    Map<Integer, Assigned> invariants = entered(facts, loop);
    if (depth >= DEEPEST) {
      invariants.replaceAll((local, a) -> new Assigned(Interval.ALL, Map.of()));
    }
    depth++;
    try {
      return untilInvariant(invariants, facts, iteration);
    } finally {
      depth--;
    }
  }

  private Stmt untilInvariant(Map<Integer, Assigned> invariants, IntFacts facts,
      Iteration iteration) {
    while (true) {
      Map<Integer, Assigned> collected = new HashMap<>();
      invariants.forEach((local, a) -> collected.put(local, new Assigned(a.interval, a.below)));
      IntFacts inside = facts.copy();
      renew(inside, invariants);
      collectors.push(collected);
      Stmt marked = iteration.walk(inside, invariants);
      collectors.pop();
      if (!weaken(invariants, collected)) {
        renew(facts, invariants);
        return marked;
      }
    }
  }

  private static boolean weaken(Map<Integer, Assigned> invariants,
      Map<Integer, Assigned> collected) {
    boolean changed = false;
    for (Map.Entry<Integer, Assigned> entry : invariants.entrySet()) {
      Assigned assumed = entry.getValue();
      Assigned seen = collected.get(entry.getKey());
      // zero is the bound that matters, so it is tried before all bounds are given up
      long low = seen.interval.low() >= assumed.interval.low() ? assumed.interval.low()
          : seen.interval.isNatural() ? 0 : Integer.MIN_VALUE;
      long high = seen.interval.high() > assumed.interval.high() ? Integer.MAX_VALUE
          : assumed.interval.high();
      Set<Integer> lost = new HashSet<>(assumed.below.keySet());
      lost.removeIf(array -> seen.below.getOrDefault(array, Long.MIN_VALUE)
          >= assumed.below.get(array));
      if (low != assumed.interval.low() || high != assumed.interval.high() || !lost.isEmpty()) {
        assumed.interval = new Interval(low, high);
        assumed.below.keySet().removeAll(lost);
        changed = true;
      }
    }
    return changed;
  }

  private Stmt loop(Stmt.Loop s, IntFacts facts) {
    return untilInvariant(s, facts, (inside, invariants) -> {
      List<Stmt> head = list(s.head(), inside);
      operations.assume(s.condition(), true, inside);
      IntFacts body = inside.copy();
      List<Stmt> markedBody = list(s.body(), body);
      // a continue comes here too, so only what the body leaves alone is known
      keepUnassigned(s.body(), inside, invariants);
      List<Stmt> update = list(s.update(), inside);
      return new Stmt.Loop(s.label(), head, s.condition(), markedBody, update, s.span());
    });
  }

  private Stmt doLoop(Stmt.DoLoop s, IntFacts facts) {
    return untilInvariant(s, facts, (inside, invariants) -> {
      IntFacts body = inside.copy();
      List<Stmt> markedBody = list(s.body(), body);
      keepUnassigned(s.body(), inside, invariants);
      List<Stmt> tail = list(s.tail(), inside);
      return new Stmt.DoLoop(s.label(), markedBody, tail, s.condition(), s.span());
    });
  }

  private void keepUnassigned(List<Stmt> body, IntFacts facts,
      Map<Integer, Assigned> invariants) {
    Map<Integer, Assigned> changed = new HashMap<>();
    for (int local : assignedIn(new Stmt.Block(new Label(-1, ""), body, Span.None.NONE))) {
      if (invariants.containsKey(local)) {
        changed.put(local, invariants.get(local));
      }
    }
    renew(facts, changed);
  }

  /** The comparison of ints that holds where another does not. */
  static Comparison negated(Comparison comparison) {
    return switch (comparison) {
      case EQ -> Comparison.NE;
      case NE -> Comparison.EQ;
      case LT -> Comparison.GE;
      case LE -> Comparison.GT;
      case GT -> Comparison.LE;
      case GE -> Comparison.LT;
    };
  }
}
