package io.ringkernel.ir.emit;

import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything inside a list of statements, in order of the text. */
public final class Statements {
  private Statements() {}

  /** The statements and all that are nested in them. */
  public static Stream<Stmt> all(List<Stmt> list) {
    List<Stmt> all = new ArrayList<>();
    collect(list, all);
    return all.stream();
  }

  /** The operations of a list and of all that is nested in it. */
  public static Stream<Op> operations(List<Stmt> list) {
    List<Stmt> all = new ArrayList<>();
    collect(list, all);
    List<Op> operations = new ArrayList<>(all.size());
    for (Stmt statement : all) {
      if (statement instanceof Stmt.Let let) {
        operations.add(let.op());
      } else if (statement instanceof Stmt.Do act) {
        operations.add(act.op());
      }
    }
    return operations.stream();
  }

  private static void collect(List<Stmt> list, List<Stmt> out) {
    for (Stmt statement : list) {
      out.add(statement);
      switch (statement) {
        case Stmt.If branch -> {
          collect(branch.then(), out);
          collect(branch.otherwise(), out);
        }
        case Stmt.Loop loop -> {
          collect(loop.head(), out);
          collect(loop.body(), out);
          collect(loop.update(), out);
        }
        case Stmt.DoLoop loop -> {
          collect(loop.body(), out);
          collect(loop.tail(), out);
        }
        case Stmt.Block block -> collect(block.body(), out);
        case Stmt.Switch choice -> {
          choice.cases().forEach(c -> collect(c.body(), out));
          collect(choice.otherwise(), out);
        }
        case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _,
            Stmt.Store _, Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _,
            Stmt.Barrier _ -> {}
      }
    }
  }
}
