package io.ringkernel.ir.check;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.pass.Effects;
import io.ringkernel.ir.pass.Lists;
import java.util.List;
import java.util.Optional;

/**
 * Operations of a block go through memory that belongs to an entry point, and need whole subgroups.
 */
public final class CollectiveCheck {
  private CollectiveCheck() {}

  /** Reports operations in helper functions and in blocks that are no multiple of a subgroup. */
  public static void check(Module module, Diagnostics diagnostics) {
    module.functions().forEach(function -> list(function, function.body(), diagnostics));
  }

  private static void list(Function function, List<Stmt> list, Diagnostics diagnostics) {
    for (Stmt statement : list) {
      switch (statement) {
        case Stmt.Let let -> operation(function, let.op(), let.span(), diagnostics);
        case Stmt.Do run -> operation(function, run.op(), run.span(), diagnostics);
        default -> Lists.of(statement).forEach(inner -> list(function, inner, diagnostics));
      }
    }
  }

  private static void operation(Function function, Op op, Span span, Diagnostics diagnostics) {
    if (!Effects.isCollective(op)) {
      return;
    }
    Optional<Integer> items =
        function.entry().map(Entry::blockX).map(x -> x * function.entry().get().blockY()
            * function.entry().get().blockZ());
    String name = ((Op.Apply) op).intrinsic().javaMethod();
    String method = name.substring(name.indexOf('.') + 1, name.indexOf('('));
    if (items.isEmpty()) {
      diagnostics.report(Diagnostic.error(Code.UNSUPPORTED_CONSTRUCT, span,
          method + " in a method").note("call it in the kernel itself and pass the result on"));
    } else if (items.get() % Intrinsic.SUBGROUP != 0) {
      diagnostics.report(Diagnostic.error(Code.BAD_DECLARATION, span,
          "%s needs whole subgroups, and a block has %d work items".formatted(method,
              items.get()))
          .note("write a blockSize whose product is a multiple of " + Intrinsic.SUBGROUP));
    }
  }
}
