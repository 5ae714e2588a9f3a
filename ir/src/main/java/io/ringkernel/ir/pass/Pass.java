package io.ringkernel.ir.pass;

import io.ringkernel.ir.Module;

/** One rewrite with one purpose; input and output are valid. */
public interface Pass {
  /** The module rewritten, or the same one. */
  Module apply(Module module);

  /** A name for listings: an imperative phrase, such as {@code MaskShifts}. */
  default String name() {
    return getClass().getSimpleName();
  }
}
