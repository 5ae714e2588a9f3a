package io.ringkernel.ir.check;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * How deep statements nest in the text of a module, as Tint counts for WGSL's limit: a statement
 * and the braces that belong to it count one each, an {@code else if} one. What a printer may add,
 * such as the {@code continuing} of a loop, counts as if it were there.
 */
public final class Nesting {
  /** The braces of the function, and a statement in them. */
  private static final int OUTERMOST = 2;
  /** A statement and its braces. */
  private static final int INSIDE = 2;
  /** A statement, a clause of it, and the braces of that. */
  private static final int INSIDE_CLAUSE = 3;

  private final int limit;

  private Nesting(int limit) {
    this.limit = limit;
  }

  /**
   * Where a module that is ready to be printed goes beyond a limit first; empty where it does not.
   */
  public static Optional<Span> beyond(Module module, int limit) {
    Nesting nesting = new Nesting(limit);
    for (Function function : module.functions()) {
      Optional<Span> found = nesting.in(function.body(), OUTERMOST);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Span> in(List<Stmt> list, int level) {
    for (Stmt statement : list) {
      if (level > limit) {
        return Optional.of(statement.span());
      }
      Optional<Span> found = inside(statement, level);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Span> inside(Stmt statement, int level) {
    return switch (statement) {
      case Stmt.If s -> in(s.then(), level + INSIDE).or(() -> otherwise(s, level));
      case Stmt.Loop s -> in(s.head(), level + INSIDE).or(() -> in(s.body(), level + INSIDE))
          .or(() -> in(s.update(), level + INSIDE_CLAUSE));
      case Stmt.DoLoop s -> in(s.body(), level + INSIDE)
          .or(() -> in(s.tail(), level + INSIDE_CLAUSE));
      case Stmt.Block s -> in(s.body(), level + INSIDE);
      case Stmt.Switch s -> s.cases().stream().map(c -> in(c.body(), level + INSIDE_CLAUSE))
          .flatMap(Optional::stream).findFirst()
          .or(() -> in(s.otherwise(), level + INSIDE_CLAUSE));
      case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _,
          Stmt.Store _, Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _,
          Stmt.Barrier _ -> Optional.empty();
    };
  }

  private Optional<Span> otherwise(Stmt.If s, int level) {
    boolean isChain = s.otherwise().size() == 1 && s.otherwise().getFirst() instanceof Stmt.If;
    return in(s.otherwise(), isChain ? level + 1 : level + INSIDE);
  }
}
