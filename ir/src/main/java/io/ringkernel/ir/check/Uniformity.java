package io.ringkernel.ir.check;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Effects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is the same for all work items of a block, and which barriers not all of them may reach.
 *
 * <p>Constants, scalar parameters of an entry, lengths, the shape of the launch and what the items
 * agreed on are uniform, and so is what pure operations make of them. The place of a work item,
 * other memory and results of calls are not, nor is a variable that is assigned where control is
 * divergent. A jump under divergent
 * control makes the rest divergent up to the end of what it leaves; a loop that some items leave
 * early is divergent as a whole. A trap does not count, because a trapped item still takes part in
 * barriers.
 */
public final class Uniformity {
  /**
   * A barrier and the condition that divides the items.
   *
   * @param calls from the barrier's function out to that of the condition
   */
  public record Divergence(Stmt barrier, Span condition, List<Span> calls) {
    /** Copies the list. */
    public Divergence {
      calls = List.copyOf(calls);
    }
  }

  /** Why only some items come to a function. */
  private record Entered(Span condition, List<Span> calls) {
    static final Entered BY_ALL = new Entered(null, List.of());
  }

  private final Map<String, Set<Integer>> divergent = new HashMap<>();
  private final Map<String, Entered> divergentCalls = new HashMap<>();
  private final List<Divergence> divergences = new ArrayList<>();
  private final Set<Stmt> divergentJumps = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Module module;
  private final boolean isOfGrid;

  private Uniformity(Module module, boolean isOfGrid) {
    this.module = module;
    this.isOfGrid = isOfGrid;
  }

  /** Analyses a module without recursion; functions are listed before their callers. */
  public static Uniformity of(Module module) {
    return of(module, false);
  }

  /**
   * Analyses what is the same for all work items of a launch, and which barriers of the whole grid
   * not all of them may reach.
   */
  static Uniformity ofGrid(Module module) {
    return of(module, true);
  }

  private static Uniformity of(Module module, boolean isOfGrid) {
    Uniformity result = new Uniformity(module, isOfGrid);
    for (Function function : module.functions()) {
      result.divergent.put(function.name(), new HashSet<>());
    }
    for (Function function : module.functions().reversed()) {
      result.analyse(function);
    }
    return result;
  }

  /** Whether an operand may differ between the items of a block. */
  public boolean isDivergent(Function function, Atom atom) {
    return atom instanceof Atom.Value value
        && divergent.get(function.name()).contains(value.id());
  }

  /** Whether a variable may differ between the items of a block. */
  public boolean isDivergent(Function function, Local local) {
    return divergent.get(function.name()).contains(local.id());
  }

  /** Whether only some items may take this very break, continue or return. */
  public boolean isDivergentJump(Stmt jump) {
    return divergentJumps.contains(jump);
  }

  /** The barriers that not all items may reach, callers' first. */
  public List<Divergence> divergences() {
    return List.copyOf(divergences);
  }

  private void analyse(Function function) {
    Set<Integer> known = divergent.get(function.name());
    Map<Stmt, Span> exits = new IdentityHashMap<>();
    Entered entered = divergentCalls.getOrDefault(function.name(), Entered.BY_ALL);
    boolean readsAlike =
        function.entry().filter(entry -> entry.report().endsTogether()).isPresent();
    Walk walk;
    int before;
    do {
      before = known.size() + exits.size();
      walk = new Walk(known, exits, isOfGrid, readsAlike);
      walk.list(function.body(), entered.condition());
    } while (known.size() + exits.size() > before);
    walk.found.forEach(found -> divergences.add(new Divergence(found.barrier(),
        found.condition(), callsTo(found.condition(), entered))));
    divergentJumps.addAll(walk.jumps);
    walk.calls.forEach(site -> passOn(site, entered));
  }

  /** The calls between a condition and a function in which it counts. */
  private static List<Span> callsTo(Span condition, Entered entered) {
    return condition == entered.condition() ? entered.calls() : List.of();
  }

  private void passOn(Walk.CallSite site, Entered entered) {
    Function callee = module.function(site.call().function());
    Set<Integer> known = divergent.get(callee.name());
    for (int i = 0; i < site.divergentArguments().size(); i++) {
      if (site.divergentArguments().get(i)
          && callee.parameters().get(i) instanceof Atom.Value value) {
        known.add(value.id());
      }
    }
    if (site.cause() != null) {
      List<Span> calls = new ArrayList<>(List.of(site.span()));
      calls.addAll(callsTo(site.cause(), entered));
      divergentCalls.putIfAbsent(callee.name(), new Entered(site.cause(), calls));
    }
  }

  /** One walk over a function; {@code cause} is null where control is uniform. */
  private static final class Walk {
    /** A call as the walk saw it. */
    record CallSite(Op.Call call, List<Boolean> divergentArguments, Span cause, Span span) {}

    private static final int RETURN = -1;
    private final Set<Integer> divergent;
    private final List<Divergence> found = new ArrayList<>();
    private final List<CallSite> calls = new ArrayList<>();
    private final List<Stmt> jumps = new ArrayList<>();
    /** Loops of which an earlier walk found that only some items leave them, with the reason. */
    private final Map<Stmt, Span> exits;
    private final boolean isOfGrid;
    /** Whether nobody writes what the function only reads. */
    private final boolean readsAlike;

    Walk(Set<Integer> divergent, Map<Stmt, Span> exits, boolean isOfGrid, boolean readsAlike) {
      this.readsAlike = readsAlike;
      this.divergent = divergent;
      this.exits = exits;
      this.isOfGrid = isOfGrid;
    }

    /** Returns the labels to which some items may have jumped, with the condition behind it. */
    Map<Integer, Span> list(List<Stmt> list, Span entered) {
      Map<Integer, Span> escapes = new HashMap<>();
      Span cause = entered;
      for (Stmt statement : list) {
        statement(statement, cause).forEach(escapes::putIfAbsent);
        if (cause == null && !escapes.isEmpty()) {
          cause = escapes.values().stream().min(Walk::byLine).orElseThrow();
        }
      }
      return escapes;
    }

    private static int byLine(Span one, Span other) {
      return Integer.compare(one.line(), other.line());
    }

    private Map<Integer, Span> statement(Stmt statement, Span cause) {
      return switch (statement) {
        case Stmt.Let s -> {
          if (isDivergent(s.op())) {
            divergent.add(s.value().id());
          }
          together(s, cause);
          yield operation(s.op(), s.span(), cause);
        }
        case Stmt.Do s -> {
          together(s, cause);
          yield operation(s.op(), s.span(), cause);
        }
        case Stmt.Declare s -> assigned(s.local(), s.initial(), null);
        case Stmt.Assign s -> assigned(s.local(), s.value(), cause);
        case Stmt.If s -> {
          Span inside = divided(s.condition(), s.span(), cause);
          Map<Integer, Span> escapes = new HashMap<>(list(s.then(), inside));
          list(s.otherwise(), inside).forEach(escapes::putIfAbsent);
          yield escapes;
        }
        case Stmt.Switch s -> {
          Span inside = divided(s.selector(), s.span(), cause);
          Map<Integer, Span> escapes = new HashMap<>(list(s.otherwise(), inside));
          s.cases().forEach(c -> list(c.body(), inside).forEach(escapes::putIfAbsent));
          yield escapes;
        }
        case Stmt.Block s -> without(s.label(), list(s.body(), cause));
        case Stmt.Loop s -> loop(s, s.label(), s.condition(), cause,
            List.of(s.head(), s.body(), s.update()));
        case Stmt.DoLoop s -> loop(s, s.label(), s.condition(), cause,
            List.of(s.body(), s.tail()));
        case Stmt.Break s -> escape(s, s.label().id(), cause);
        case Stmt.Continue s -> escape(s, continued(s.label()), cause);
        case Stmt.Return s -> escape(s, RETURN, cause);
        case Stmt.Barrier s -> {
          together(s, cause);
          yield Map.of();
        }
        case Stmt.DeclareArray _, Stmt.Store _, Stmt.Trap _ -> Map.of();
      };
    }

    private void together(Stmt statement, Span cause) {
      boolean isBarrier = isOfGrid ? Effects.isTogetherInGrid(statement)
          : Effects.isTogether(statement);
      if (isBarrier && cause != null) {
        found.add(new Divergence(statement, cause, List.of()));
      }
    }

    private static int continued(Label label) {
      return -2 - label.id();
    }

    private Map<Integer, Span> escape(Stmt jump, int target, Span cause) {
      if (cause == null) {
        return Map.of();
      }
      jumps.add(jump);
      return Map.of(target, cause);
    }

    private static Map<Integer, Span> without(Label label, Map<Integer, Span> escapes) {
      Map<Integer, Span> rest = new HashMap<>(escapes);
      rest.remove(label.id());
      rest.remove(continued(label));
      return rest;
    }

    private Span divided(Atom condition, Span span, Span cause) {
      return cause == null && isDivergent(condition) ? span : cause;
    }

    /**
     * All of a loop that is left divergently is divergent. What is found now counts in the next
     * walk over the function: to walk each loop again at once would take time exponential in the
     * depth.
     */
    private Map<Integer, Span> loop(Stmt loop, Label label, Atom condition, Span cause,
        List<List<Stmt>> parts) {
      // an early exit comes first: what it makes divergent may include the loop's own condition
      Span exit = exits.get(loop);
      Span inside = cause == null && exit != null ? exit
          : divided(condition, loop.span(), cause);
      Map<Integer, Span> escapes = parts(parts, inside);
      escapes.entrySet().stream().filter(e -> e.getKey() != continued(label))
          .map(Map.Entry::getValue).min(Walk::byLine)
          .ifPresent(first -> exits.putIfAbsent(loop, first));
      return without(label, escapes);
    }

    /** A continue ends with the part that it leaves. */
    private Map<Integer, Span> parts(List<List<Stmt>> parts, Span cause) {
      Map<Integer, Span> escapes = new HashMap<>();
      parts.forEach(part -> list(part, cause).forEach(escapes::putIfAbsent));
      return escapes;
    }

    private Map<Integer, Span> assigned(Local local, Atom value, Span cause) {
      if (cause != null || isDivergent(value)) {
        divergent.add(local.id());
      }
      return Map.of();
    }

    private Map<Integer, Span> operation(Op op, Span span, Span cause) {
      if (op instanceof Op.Call call) {
        calls.add(new CallSite(call, call.arguments().stream().map(this::isDivergent).toList(),
            cause, span));
      }
      return Map.of();
    }

    private boolean isDivergent(Operand operand) {
      return operand instanceof Atom.Value value && divergent.contains(value.id());
    }

    private boolean isAlike(Array.Space space) {
      return switch (space) {
        case CONSTANT -> true;
        case AGREED -> !isOfGrid;
        case GLOBAL_READ -> readsAlike && !isOfGrid;
        case GLOBAL, SHARED, PRIVATE -> false;
      };
    }

    private boolean isDivergent(Op op) {
      return switch (op) {
        case Op.Read read -> divergent.contains(read.local().id());
        case Op.Load(Place place) -> !isAlike(place.array().space())
            || isDivergent(place.index());
        case Op.Atomic _, Op.Call _ -> true;
        case Op.Length(Array _) -> false;
        case Op.Apply apply -> switch (apply.intrinsic().kind()) {
          case POSITION, COLLECTIVE, ACTING -> true;
          case PURE, TRAPPING, UNIFORM -> isOfGrid && apply.intrinsic().isPlaceOfBlock()
              || apply.arguments().stream().anyMatch(this::isDivergent);
        };
        case Op.Binary o -> isDivergent(o.left()) || isDivergent(o.right());
        case Op.Unary o -> isDivergent(o.operand());
        case Op.Compare o -> isDivergent(o.left()) || isDivergent(o.right());
        case Op.Convert o -> isDivergent(o.operand());
        case Op.ConvertRaw o -> isDivergent(o.operand());
        case Op.Select o -> isDivergent(o.condition()) || isDivergent(o.then())
            || isDivergent(o.otherwise());
        case Op.Make o -> o.fields().stream().anyMatch(this::isDivergent);
        case Op.Get o -> isDivergent(o.record());
      };
    }
  }
}
