package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;

/** Runs work items with neighbouring linear indices one after the other; by several threads. */
@FunctionalInterface
interface Rows {
  /**
   * Runs the work items from {@code begin} to before {@code end}. When one throws, {@code item} is
   * left there.
   */
  void run(WorkItem item, Object[] arguments, long begin, long end);

  /** Calls the user's method. */
  static Rows of(KernelDescriptor.Method method) {
    RowLoop loop = RowLoop.of(method);
    return (item, arguments, begin, end) -> loop.run(method, item, arguments, begin, end);
  }
}
