package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;

/** Runs work items with neighbouring linear indices one after the other, row by row. */
interface RowLoop {
  /** The loop to run a kernel in. */
  static RowLoop of(KernelDescriptor.Method method) {
    return RowLoops.of(method);
  }

  /**
   * Runs the work items from {@code begin} to before {@code end}. When one throws, {@code item} is
   * left there.
   */
  void run(KernelDescriptor.Method method, WorkItem item, Object[] arguments, long begin,
      long end);
}
