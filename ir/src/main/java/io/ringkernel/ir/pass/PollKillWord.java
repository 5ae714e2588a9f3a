package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Java can interrupt or abandon a thread; nothing stops a loop of a kernel that stays on a device.
 * So every loop that is not short by what stands in it asks, once in 1,024 turns of the function's
 * loops, whether the actor was killed, and then traps.
 *
 * <p>Runs where all other traps are made and before {@link MoveTrapsIntoLoops}.
 */
public record PollKillWord() implements Pass {
  /** What the host takes for the end of a killed handler. */
  public static final TrapKind KILLED =
      TrapKind.thrown("java.util.concurrent.CancellationException", Optional.of("killed"));
  /** Turns between two questions; a power of two. */
  private static final int PERIOD = 1024;
  /** Nested loops that together turn no more often than this never ask. */
  private static final long SHORT = 4096;

  /** Not in the table: no Java method says it. */
  private static final Intrinsic KILL_WORD = new Intrinsic("kill_word", "", List.of(), Type.I32,
      Intrinsic.Kind.ACTING, Set.of(), Optional.of(_ -> 0), Optional.empty(), Optional.empty(),
      Map.of(TargetId.CUDA,
          new Intrinsic.Form(new Spelling.Function("rkKilled"), Accuracy.EXACT)));

  @Override
  public Module apply(Module module) {
    return Lists.functions(module, PollKillWord::function);
  }

  private static Function function(Function function) {
    Poller poller = new Poller(FreshIds.after(function), new HashMap<>());
    poller.learn(function.body());
    if (poller.isShort(function.body())) {
      return function;
    }
    StatementBuilder out = new StatementBuilder(poller.ids, Span.None.NONE);
    Local turns = out.declare("turns", Atom.Const.of(0));
    List<Stmt> body = new ArrayList<>(out.build());
    body.addAll(poller.list(function.body(), turns));
    return function.withBody(body);
  }

  /** What a function says of a variable. */
  private static final class Facts {
    private Atom initial;
    private int assignments;
  }

  private record Poller(FreshIds ids, Map<Local, Facts> facts) {
    void learn(List<Stmt> body) {
      Lists.forEach(body, statement -> {
        if (statement instanceof Stmt.Declare declare) {
          facts.computeIfAbsent(declare.local(), _ -> new Facts()).initial = declare.initial();
        } else if (statement instanceof Stmt.Assign assign) {
          facts.computeIfAbsent(assign.local(), _ -> new Facts()).assignments++;
        }
      });
    }

    boolean isShort(List<Stmt> list) {
      return turns(list) <= SHORT;
    }

    /** An upper bound of the turns of the loops in a list, nested ones multiplied. */
    private long turns(List<Stmt> list) {
      long most = 1;
      for (Stmt statement : list) {
        long inside = 1;
        for (List<Stmt> inner : Lists.of(statement)) {
          inside = Math.max(inside, turns(inner));
        }
        long own = switch (statement) {
          case Stmt.Loop loop -> turns(loop);
          case Stmt.DoLoop _ -> Long.MAX_VALUE;
          default -> 1;
        };
        most = Math.max(most,
            own > SHORT || inside > SHORT ? SHORT + 1 : own * inside);
      }
      return most;
    }

    /** Of {@code for (int i = constant; i < constant; i += constant)}, else without bound. */
    private long turns(Stmt.Loop loop) {
      if (loop.head().size() != 2 || loop.update().size() != 3
          || !(loop.head().get(0) instanceof Stmt.Let(Atom.Value read, Op.Read(Local local), _))
          || !(loop.head().get(1) instanceof Stmt.Let(Atom.Value test, Op.Compare compare, _))
          || !(compare.right() instanceof Atom.Const limit)
          || !compare.left().equals(read) || !test.equals(loop.condition())
          || compare.comparison() != Comparison.LT && compare.comparison() != Comparison.LE
          || !local.type().equals(Type.I32)) {
        return Long.MAX_VALUE;
      }
      long step = step(loop.update(), local);
      Facts known = facts.get(local);
      if (step <= 0 || known == null || known.assignments != 1
          || !(known.initial instanceof Atom.Const begin)) {
        return Long.MAX_VALUE;
      }
      long end = (int) limit.bits() + (compare.comparison() == Comparison.LE ? 1L : 0);
      // A sum that wraps would begin anew.
      return end + step > Integer.MAX_VALUE ? Long.MAX_VALUE
          : Math.max(0, (end - (int) begin.bits() + step - 1) / step);
    }

    private static long step(List<Stmt> update, Local local) {
      return update.get(0) instanceof Stmt.Let(Atom.Value read, Op.Read(Local from), _)
          && update.get(1) instanceof Stmt.Let(Atom.Value sum, Op.Binary binary, _)
          && binary.right() instanceof Atom.Const right
          && update.get(2) instanceof Stmt.Assign(Local to, Atom value, _)
          && from.equals(local) && to.equals(local) && binary.operator() == BinaryOperator.ADD
          && binary.left().equals(read) && value.equals(sum) ? (int) right.bits() : 0;
    }

    private List<Stmt> list(List<Stmt> list, Local turns) {
      return list.stream().map(s -> statement(s, turns)).toList();
    }

    private Stmt statement(Stmt statement, Local turns) {
      if (isShort(List.of(statement))) {
        return statement;
      }
      Stmt inner = Lists.map(statement, list -> list(list, turns));
      return switch (inner) {
        case Stmt.Loop s -> new Stmt.Loop(s.label(), s.head(), s.condition(),
            polled(s.body(), turns, s.span()), s.update(), s.span());
        case Stmt.DoLoop s -> new Stmt.DoLoop(s.label(), polled(s.body(), turns, s.span()),
            s.tail(), s.condition(), s.span());
        default -> inner;
      };
    }

    private List<Stmt> polled(List<Stmt> body, Local turns, Span span) {
      StatementBuilder out = new StatementBuilder(ids, span);
      Atom next = out.binary(BinaryOperator.ADD, out.read(turns), Atom.Const.of(1));
      out.assign(turns, next);
      Atom phase = out.binary(BinaryOperator.AND, next, Atom.Const.of(PERIOD - 1));
      out.when(out.compare(Comparison.EQ, phase, Atom.Const.of(0)), then -> {
        Atom word = then.let("killed", new Op.Apply(KILL_WORD, List.of()));
        then.when(then.compare(Comparison.NE, word, Atom.Const.of(0)),
            killed -> killed.add(new Stmt.Trap(KILLED, List.of(), span)));
      });
      body.forEach(out::add);
      return out.build();
    }
  }
}
