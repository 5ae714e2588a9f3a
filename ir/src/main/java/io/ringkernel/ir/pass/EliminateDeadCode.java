package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes away what no result depends on: code that is never reached, operations without effect whose
 * result is unused, variables that nobody reads, empty branches. An operation that may trap and a
 * loop stay: Java would see the exception, or never come back.
 */
public record EliminateDeadCode() implements Pass {
  @Override
  public Module apply(Module module) {
    Set<Array> lent = lent(module);
    return Lists.functions(module, function -> cleaned(function, lent));
  }

  /** The arrays of entry points that specialised helpers name as their own. */
  private static Set<Array> lent(Module module) {
    Set<Array> lent = new HashSet<>();
    for (Function function : module.functions()) {
      if (function.entry().isEmpty()) {
        Lists.forEach(function.body(), statement -> Operands.mapArrays(statement, array -> {
          if (array.space().isOfBlock()) {
            lent.add(array);
          }
          return array;
        }));
      }
    }
    return lent;
  }

  /** Each round can free what the next one takes; the function shrinks, so this ends. */
  private static Function cleaned(Function function, Set<Array> lent) {
    Function before = function;
    while (true) {
      List<Stmt> reachable = reachable(before.body());
      Function after =
          before.withBody(new Sweep(Reads.of(reachable), lent).swept(reachable));
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
  }

  private static List<Stmt> reachable(List<Stmt> list) {
    List<Stmt> result = new ArrayList<>();
    for (Stmt statement : list) {
      Stmt inner = Lists.map(statement, EliminateDeadCode::reachable);
      List<Stmt> taken = taken(inner);
      if (taken == null) {
        result.add(inner);
      } else {
        result.addAll(taken);
      }
      if (Lists.endsAbruptly(result)) {
        return result;
      }
    }
    return result;
  }

  /** What runs of a branch that is decided already; null where it is not. */
  private static List<Stmt> taken(Stmt statement) {
    return switch (statement) {
      case Stmt.If s when s.condition() instanceof Atom.Const condition ->
          condition.bits() != 0 ? s.then() : s.otherwise();
      case Stmt.Switch s when s.selector() instanceof Atom.Const selector -> s.cases().stream()
          .filter(c -> c.keys().contains((int) selector.bits())).findFirst()
          .map(Stmt.Case::body).orElse(s.otherwise());
      case Stmt.Loop s when s.condition() instanceof Atom.Const condition
          && condition.bits() == 0 && !jumpsTo(s.head(), s.label()) -> s.head();
      case Stmt.Block s when !jumpsTo(s.body(), s.label()) -> s.body();
      default -> null;
    };
  }

  private static boolean jumpsTo(List<Stmt> list, Label label) {
    boolean[] found = {false};
    Lists.forEach(list, statement -> found[0] |= switch (statement) {
      case Stmt.Break jump -> jump.label().id() == label.id();
      case Stmt.Continue jump -> jump.label().id() == label.id();
      default -> false;
    });
    return found[0];
  }

  /** Which locals are read, and which arrays are named, anywhere. */
  private record Reads(Set<Integer> locals, Set<Integer> arrays) {
    static Reads of(List<Stmt> body) {
      Reads reads = new Reads(new HashSet<>(), new HashSet<>());
      Lists.forEach(body, statement -> {
        if (Calls.opOf(statement) instanceof Op.Read read) {
          reads.locals.add(read.local().id());
        }
        if (!(statement instanceof Stmt.DeclareArray)) {
          Operands.mapArrays(statement, array -> {
            reads.arrays.add(array.id());
            return array;
          });
        }
      });
      return reads;
    }
  }

  /** Walks backwards, so that every use is seen before the definition. */
  private static final class Sweep {
    private final Reads reads;
    private final Set<Array> lent;
    private final Set<Integer> used = new HashSet<>();

    Sweep(Reads reads, Set<Array> lent) {
      this.reads = reads;
      this.lent = lent;
    }

    List<Stmt> swept(List<Stmt> list) {
      List<Stmt> kept = new ArrayList<>();
      for (Stmt statement : list.reversed()) {
        if (isNeeded(statement)) {
          Stmt inner = sweptInside(statement);
          if (!isEmpty(inner)) {
            Operands.forEach(inner, this::use);
            kept.add(inner);
          }
        }
      }
      Collections.reverse(kept);
      return kept;
    }

    private Stmt sweptInside(Stmt statement) {
      return switch (statement) {
        case Stmt.Loop s -> {
          use(s.condition());
          List<Stmt> update = swept(s.update());
          List<Stmt> body = swept(s.body());
          yield new Stmt.Loop(s.label(), swept(s.head()), s.condition(), body, update, s.span());
        }
        case Stmt.DoLoop s -> {
          use(s.condition());
          List<Stmt> tail = swept(s.tail());
          yield new Stmt.DoLoop(s.label(), swept(s.body()), tail, s.condition(), s.span());
        }
        default -> Lists.map(statement, this::swept);
      };
    }

    private void use(Atom atom) {
      if (atom instanceof Atom.Value value) {
        used.add(value.id());
      }
    }

    private boolean isNeeded(Stmt statement) {
      return switch (statement) {
        case Stmt.Let let -> used.contains(let.value().id()) || !Effects.isRemovable(let.op());
        case Stmt.Do run -> !Effects.isRemovable(run.op());
        case Stmt.Declare declare -> reads.locals().contains(declare.local().id());
        case Stmt.Assign assign -> reads.locals().contains(assign.local().id());
        case Stmt.DeclareArray(Array array, var _) -> reads.arrays().contains(array.id())
            || lent.contains(array);
        default -> true;
      };
    }

    private static boolean isEmpty(Stmt statement) {
      return switch (statement) {
        case Stmt.If s -> s.then().isEmpty() && s.otherwise().isEmpty();
        case Stmt.Switch s -> s.otherwise().isEmpty()
            && s.cases().stream().allMatch(c -> c.body().isEmpty());
        case Stmt.Block s -> s.body().isEmpty();
        default -> false;
      };
    }
  }
}
