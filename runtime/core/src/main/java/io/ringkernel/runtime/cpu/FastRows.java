package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.FastMethod;

/** Calls the generated method of a kernel without barriers, row by row. */
record FastRows(FastMethod method, LaunchShape shape) implements Rows {
  @Override
  public void run(WorkItem item, Object[] arguments, long begin, long end) {
    item.at(begin);
    FastWork work = new FastWork(shape, item);
    long left = end - begin;
    int from = item.globalIdX();
    for (;;) {
      int to = (int) Math.min(shape.width(), from + left);
      work.row(from, to, item.globalIdY(), item.globalIdZ());
      method.run(work, arguments);
      left -= to - from;
      if (left == 0) {
        return;
      }
      item.toNextRow();
      from = 0;
    }
  }
}
