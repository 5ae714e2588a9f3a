package io.ringkernel.ir.check;

import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The lists of statements inside a statement, in the order in which they run. */
final class Nested {
  private Nested() {}

  static List<List<Stmt>> of(Stmt statement) {
    return switch (statement) {
      case Stmt.If s -> List.of(s.then(), s.otherwise());
      case Stmt.Loop s -> List.of(s.head(), s.body(), s.update());
      case Stmt.DoLoop s -> List.of(s.body(), s.tail());
      case Stmt.Block s -> List.of(s.body());
      case Stmt.Switch s -> {
        List<List<Stmt>> lists = new ArrayList<>();
        s.cases().forEach(c -> lists.add(c.body()));
        lists.add(s.otherwise());
        yield lists;
      }
      case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _,
          Stmt.Store _, Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _,
          Stmt.Barrier _ -> List.of();
    };
  }
}
