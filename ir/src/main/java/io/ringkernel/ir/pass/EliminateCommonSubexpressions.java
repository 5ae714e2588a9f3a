package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Java computes {@code Math.sin(x)} as often as it is written; the targets' compilers do not know
 * that what some functions expand to depends on nothing else; so one that was computed before, from
 * the same values, is taken from there. What costs no more than a variable, as sums and comparisons
 * do, stays where it is: every target's compiler finds it, and the text reads better.
 */
public record EliminateCommonSubexpressions() implements Pass {
  @Override
  public Module apply(Module module) {
    return Lists.functions(module, function -> new Numbering().rewritten(function));
  }

  /** Whether an operation is worth a name. */
  private static boolean isWorthwhile(Op op) {
    return switch (op) {
      case Op.Apply apply -> apply.intrinsic().kind() == Kind.PURE && !apply.arguments().isEmpty();
      case Op.Binary binary -> binary.operator().isDivision() && Effects.isPure(binary);
      default -> false;
    };
  }

  /** What a variable holds between two assignments. */
  private record Reading(int local, int version) {}

  /** Gives values the same number where they are the same. */
  private static final class Numbering {
    /** The first value that is the same as this one; only of values that are not the first. */
    private final Map<Integer, Atom> first = new HashMap<>();
    /** What a worthwhile value is replaced by. */
    private final Map<Integer, Atom> replacements = new HashMap<>();
    private final Map<Integer, Integer> versions = new HashMap<>();
    private int version;
    /** What was computed where the walk is, or in lists around it. */
    private final Map<Object, Atom.Value> known = new HashMap<>();

    Function rewritten(Function function) {
      return function.withBody(rewritten(function.body()));
    }

    /**
     * Rewrites a list; what is known before is known inside, and not the other way round. A copy
     * for each list would make the work grow with the square of a method's length.
     */
    private List<Stmt> rewritten(List<Stmt> list) {
      List<Object> fresh = new ArrayList<>();
      List<Stmt> result = new ArrayList<>();
      for (Stmt statement : list) {
        Stmt changed = Operands.map(statement, this::resolved);
        switch (changed) {
          case Stmt.Let let -> let(let, fresh, result);
          case Stmt.Declare declare -> {
            changes(declare.local());
            result.add(declare);
          }
          case Stmt.Assign assign -> {
            changes(assign.local());
            result.add(assign);
          }
          // the condition is computed by the head, so the head comes first
          case Stmt.Loop loop -> result.add(loop(loop));
          case Stmt.DoLoop loop -> result.add(loop(loop));
          default -> {
            result.add(Lists.map(changed, this::rewritten));
            changedIn(changed);
          }
        }
      }
      fresh.forEach(known::remove);
      return result;
    }

    private Stmt loop(Stmt.Loop loop) {
      changedIn(loop);
      List<Stmt> head = rewritten(loop.head());
      Atom condition = resolved(loop.condition());
      List<Stmt> body = rewritten(loop.body());
      changedIn(loop);
      List<Stmt> update = rewritten(loop.update());
      changedIn(loop);
      return new Stmt.Loop(loop.label(), head, condition, body, update, loop.span());
    }

    private Stmt loop(Stmt.DoLoop loop) {
      changedIn(loop);
      List<Stmt> body = rewritten(loop.body());
      changedIn(loop);
      List<Stmt> tail = rewritten(loop.tail());
      Atom condition = resolved(loop.condition());
      changedIn(loop);
      return new Stmt.DoLoop(loop.label(), body, tail, condition, loop.span());
    }

    private void let(Stmt.Let let, List<Object> fresh, List<Stmt> result) {
      Atom.Value same = null;
      Object key = key(let.op());
      if (key != null) {
        same = known.putIfAbsent(key, let.value());
        if (same == null) {
          fresh.add(key);
        }
      }
      if (same != null) {
        first.put(let.value().id(), first.getOrDefault(same.id(), same));
        if (isWorthwhile(let.op())) {
          replacements.put(let.value().id(), same);
          return;
        }
      }
      result.add(let);
    }

    /** What two operations must have in common to give the same; null of one that is alone. */
    private Object key(Op op) {
      if (op instanceof Op.Read(Local local)) {
        return new Reading(local.id(), versions.getOrDefault(local.id(), 0));
      }
      return Effects.isPure(op) ? Operands.map(op, this::number) : null;
    }

    private Atom number(Atom atom) {
      return atom instanceof Atom.Value value ? first.getOrDefault(value.id(), value) : atom;
    }

    private Atom resolved(Atom atom) {
      return atom instanceof Atom.Value value
          ? replacements.getOrDefault(value.id(), value) : atom;
    }

    private void changes(Local local) {
      versions.put(local.id(), ++version);
    }

    /** Behind a statement, or in another round, variables may hold what was assigned inside. */
    private void changedIn(Stmt statement) {
      Set<Local> assigned = new HashSet<>();
      Lists.of(statement).forEach(list -> Lists.forEach(list, inner -> {
        if (inner instanceof Stmt.Assign assign) {
          assigned.add(assign.local());
        }
      }));
      assigned.forEach(this::changes);
    }
  }
}
