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
    return module.withFunctions(module.functions().stream().map(change).toList());
  }

  /** The same statement with each of its lists changed, in the order in which they run. */
  public static Stmt map(Stmt statement, UnaryOperator<List<Stmt>> change) {
    return switch (statement) {
      case Stmt.If s -> new Stmt.If(s.condition(), change.apply(s.then()),
          change.apply(s.otherwise()), s.span());
      case Stmt.Loop s -> new Stmt.Loop(s.label(), change.apply(s.head()), s.condition(),
          change.apply(s.body()), change.apply(s.update()), s.span());
      case Stmt.DoLoop s -> new Stmt.DoLoop(s.label(), change.apply(s.body()),
          change.apply(s.tail()), s.condition(), s.span());
      case Stmt.Block s -> new Stmt.Block(s.label(), change.apply(s.body()), s.span());
      case Stmt.Switch s -> {
        List<Stmt.Case> cases = new ArrayList<>();
        for (Stmt.Case branch : s.cases()) {
          cases.add(new Stmt.Case(branch.keys(), change.apply(branch.body())));
        }
        yield new Stmt.Switch(s.selector(), cases, change.apply(s.otherwise()), s.span());
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
