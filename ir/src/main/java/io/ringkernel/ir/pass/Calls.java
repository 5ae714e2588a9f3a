package io.ringkernel.ir.pass;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which functions a function calls. */
final class Calls {
  private Calls() {}

  /** The operation of a statement that has one; null for others. */
  static Op opOf(Stmt statement) {
    return switch (statement) {
      case Stmt.Let let -> let.op();
      case Stmt.Do run -> run.op();
      default -> null;
    };
  }

  /** The names of the functions called, in the order of their first call. */
  static Set<String> in(Function function) {
    Set<String> names = new LinkedHashSet<>();
    Lists.forEach(function.body(), statement -> {
      if (opOf(statement) instanceof Op.Call call) {
        names.add(call.function());
      }
    });
    return names;
  }
}
