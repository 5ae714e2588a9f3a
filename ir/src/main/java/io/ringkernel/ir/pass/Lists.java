package io.ringkernel.ir.pass;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The lists of statements inside a statement. */
public final class Lists {
  private Lists() {}

  /** The same module with every function changed. */
  static Module functions(Module module, UnaryOperator<Function> change) {
    List<Function> changed = new ArrayList<>(module.functions().size());
    for (Function function : module.functions()) {
      changed.add(change.apply(function));
    }
    return module.withFunctions(changed);
  }

  /**
   * The same statement with each of its lists changed, in the order in which they run; the very
   * statement where each list stays the one that it is, so that a pass costs little that finds
   * nothing to do.
   */
  public static Stmt map(Stmt statement, UnaryOperator<List<Stmt>> change) {
    return switch (statement) {
      case Stmt.If s -> {
        List<Stmt> then = change.apply(s.then());
        List<Stmt> otherwise = change.apply(s.otherwise());
        yield then == s.then() && otherwise == s.otherwise() ? s
            : new Stmt.If(s.condition(), then, otherwise, s.span());
      }
      case Stmt.Loop s -> {
        List<Stmt> head = change.apply(s.head());
        List<Stmt> body = change.apply(s.body());
        List<Stmt> update = change.apply(s.update());
        yield head == s.head() && body == s.body() && update == s.update() ? s
            : new Stmt.Loop(s.label(), head, s.condition(), body, update, s.span());
      }
      case Stmt.DoLoop s -> {
        List<Stmt> body = change.apply(s.body());
        List<Stmt> tail = change.apply(s.tail());
        yield body == s.body() && tail == s.tail() ? s
            : new Stmt.DoLoop(s.label(), body, tail, s.condition(), s.span());
      }
      case Stmt.Block s -> {
        List<Stmt> body = change.apply(s.body());
        yield body == s.body() ? s : new Stmt.Block(s.label(), body, s.span());
      }
      case Stmt.Switch s -> {
        List<Stmt.Case> cases = new ArrayList<>();
        boolean same = true;
        for (Stmt.Case branch : s.cases()) {
          List<Stmt> body = change.apply(branch.body());
          same &= body == branch.body();
          cases.add(new Stmt.Case(branch.keys(), body));
        }
        List<Stmt> otherwise = change.apply(s.otherwise());
        yield same && otherwise == s.otherwise() ? s
            : new Stmt.Switch(s.selector(), cases, otherwise, s.span());
      }
      case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _,
          Stmt.Store _, Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _,
          Stmt.Barrier _ -> statement;
    };
  }

  /** The lists of a statement, in the order in which they run. */
  public static List<List<Stmt>> of(Stmt statement) {
    return switch (statement) {
      case Stmt.If s -> List.of(s.then(), s.otherwise());
      case Stmt.Loop s -> List.of(s.head(), s.body(), s.update());
      case Stmt.DoLoop s -> List.of(s.body(), s.tail());
      case Stmt.Block s -> List.of(s.body());
      case Stmt.Switch s -> {
        List<List<Stmt>> lists = new ArrayList<>();
        for (Stmt.Case branch : s.cases()) {
          lists.add(branch.body());
        }
        lists.add(s.otherwise());
        yield lists;
      }
      case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _,
          Stmt.Store _, Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _,
          Stmt.Barrier _ -> List.of();
    };
  }

  /** Visits every statement of a list and of the lists inside, a statement before its lists. */
  public static void forEach(List<Stmt> list, Consumer<Stmt> visitor) {
    for (Stmt statement : list) {
      visitor.accept(statement);
      for (List<Stmt> inner : of(statement)) {
        forEach(inner, visitor);
      }
    }
  }

  /** Whether control never goes on behind the list. */
  public static boolean endsAbruptly(List<Stmt> list) {
    return !list.isEmpty() && neverCompletes(list.getLast());
  }

  /** Whether control never goes on behind the statement; false where that is not obvious. */
  static boolean neverCompletes(Stmt statement) {
    return switch (statement) {
      case Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _ -> true;
      case Stmt.If s -> endsAbruptly(s.then()) && endsAbruptly(s.otherwise());
      case Stmt.Switch s -> endsAbruptly(s.otherwise())
          && s.cases().stream().allMatch(c -> endsAbruptly(c.body()));
      case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _,
          Stmt.Store _, Stmt.Loop _, Stmt.DoLoop _, Stmt.Block _, Stmt.Barrier _ -> false;
    };
  }
}
