package io.ringkernel.ir.check;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;

/**
 * Every work item of a block must reach every barrier: a barrier in divergent flow hangs or is
 * undefined on CUDA and Metal, and WGSL refuses it.
 */
public final class BarrierUniformity {
  private BarrierUniformity() {}

  /** Reports each barrier that not all items may reach, with the condition that divides them. */
  public static void check(Module module, Diagnostics diagnostics) {
    for (Uniformity.Divergence divergence : Uniformity.of(module).divergences()) {
      diagnostics.report(Diagnostic.error(Code.DIVERGENT_BARRIER, divergence.barrier().span())
          .label(divergence.condition(), "because of this condition")
          .note("move the barrier out of the branch or loop, or make the condition depend only on"
              + " parameters, lengths and block indices"));
    }
  }
}
