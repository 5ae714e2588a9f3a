package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.runtime.FastMethod;
import java.util.List;

/**
 * What a march has to do.
 *
 * @param arguments of the kernel at the first step
 * @param turns arguments by step, until they repeat
 * @param count steps, at least 1
 * @param threads that may take part
 */
record GridTask(RowForm form, GridSize size, FastMethod method, Object[] arguments,
    List<Object[]> turns, int count, int threads) {
  /** Slabs that steps compute. */
  int slabs() {
    return size.slabs() - 2 * form.margin();
  }

  /** The first slab of a band, of so many. */
  int first(int band, int bands) {
    return form.margin() + (int) ((long) slabs() * band / bands);
  }

  /** As many bands, but for those in which there would be less than a halo. */
  int bands(int wanted) {
    return Math.max(1, Math.min(wanted, slabs() / Math.max(1, form.halo())));
  }
}
