package io.ringkernel.ir.check;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.check.Uniformity.Divergence;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.pass.Effects;
import io.ringkernel.ir.pass.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Every work item of a block must reach every barrier: a barrier in divergent flow hangs or is
 * undefined on CUDA and Metal, and WGSL refuses it. The same goes for the blocks of a grid.
 */
public final class BarrierUniformity {
  private BarrierUniformity() {}

  /**
   * Reports each barrier that not all items may reach, with the condition that divides them, in the
   * order of the text: helpers stand in front of their callers in a module.
   */
  public static void check(Module module, Diagnostics diagnostics) {
    List<Diagnostic> found = new ArrayList<>();
    Set<Stmt> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Divergence divergence : Uniformity.of(module).divergences()) {
      told.add(divergence.barrier());
      found.add(told(divergence, "block").note("move the barrier out of the branch or"
          + " loop, or make the condition depend only on parameters, lengths and block indices"));
    }
    if (meets(module)) {
      for (Divergence divergence : Uniformity.ofGrid(module).divergences()) {
        if (told.add(divergence.barrier())) {
          found.add(told(divergence, "grid").note("move the operation out of the branch"
              + " or loop, or make the condition depend only on parameters and lengths"));
        }
      }
    }
    found.sort(Comparator.comparing((Diagnostic d) -> d.where().file())
        .thenComparing(d -> d.where().line()).thenComparing(d -> column(d.where())));
    found.forEach(diagnostics::report);
  }

  private static int column(Span span) {
    return switch (span) {
      case Span.Source source -> source.column();
      case Span.Bytecode code -> code.offset();
      case Span.None _ -> 0;
    };
  }

  private static Diagnostic told(Divergence divergence, String group) {
    Diagnostic diagnostic =
        Diagnostic.error(Code.DIVERGENT_BARRIER, divergence.barrier().span(), group)
            .label(divergence.condition(), "because of this condition");
    for (Span call : divergence.calls()) {
      diagnostic = diagnostic.label(call, "on the way by this call");
    }
    return diagnostic;
  }

  private static boolean meets(Module module) {
    boolean[] found = {false};
    module.functions().forEach(function -> Lists.forEach(function.body(),
        statement -> found[0] |= Effects.isTogetherInGrid(statement)));
    return found[0];
  }
}
