package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;

/** The loop around every kernel without barriers; {@link RowLoops} makes a copy for each. */
final class CountedRowLoop implements RowLoop {
  CountedRowLoop() {}

  @Override
  public void run(KernelDescriptor.Method method, WorkItem item, Object[] arguments, long begin,
      long end) {
    item.at(begin);
    long left = end - begin;
    int from = item.globalIdX();
    for (;;) {
      int to = (int) Math.min(item.width(), from + left);
      row(method, item, arguments, from, to);
      left -= to - from;
      if (left == 0) {
        return;
      }
      item.toNextRow();
      from = 0;
    }
  }

  /** A loop with an int that goes up by one: the shape that the JIT compiler knows best. */
  private static void row(KernelDescriptor.Method method, WorkItem item, Object[] arguments,
      int from, int to) {
    for (int x = from; x < to; x++) {
      item.toX(x);
      method.run(item, arguments);
    }
  }
}
