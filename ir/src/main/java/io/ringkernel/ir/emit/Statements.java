package io.ringkernel.ir.emit;

import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything inside a list of statements, in order of the text. */
public final class Statements {
  private Statements() {}

  /** The statements and all that are nested in them. */
  public static Stream<Stmt> all(List<Stmt> list) {
    return list.stream().flatMap(s -> Stream.concat(Stream.of(s), all(nested(s))));
  }

  /** The operations of a list and of all that is nested in it. */
  public static Stream<Op> operations(List<Stmt> list) {
    return all(list).map(Statements::operation).flatMap(Optional::stream);
  }

  private static Optional<Op> operation(Stmt statement) {
    return switch (statement) {
      case Stmt.Let let -> Optional.of(let.op());
      case Stmt.Do act -> Optional.of(act.op());
      case Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _, Stmt.Store _, Stmt.If _,
          Stmt.Loop _, Stmt.DoLoop _, Stmt.Block _, Stmt.Switch _, Stmt.Break _, Stmt.Continue _,
          Stmt.Return _, Stmt.Trap _, Stmt.Barrier _ -> Optional.empty();
    };
  }

  private static List<Stmt> nested(Stmt statement) {
    return switch (statement) {
      case Stmt.If branch -> join(branch.then(), branch.otherwise());
      case Stmt.Loop loop -> join(join(loop.head(), loop.body()), loop.update());
      case Stmt.DoLoop loop -> join(loop.body(), loop.tail());
      case Stmt.Block block -> block.body();
      case Stmt.Switch choice -> join(choice.cases().stream().flatMap(c -> c.body().stream())
          .toList(), choice.otherwise());
      case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _, Stmt.Store _,
          Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _, Stmt.Barrier _ -> List.of();
    };
  }

  private static List<Stmt> join(List<Stmt> first, List<Stmt> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
