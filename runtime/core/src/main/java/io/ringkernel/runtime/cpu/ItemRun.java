package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;
import java.util.concurrent.atomic.AtomicLong;

/** A launch whose work items do not wait for each other: ranges of linear indices, in order. */
final class ItemRun implements GridRun {
  /** Enough that taking a range costs nothing, few enough that threads end together. */
  private static final int PARTS_PER_CORE = 16;
  private static final int MIN_RANGE = 256;

  private final KernelDescriptor kernel;
  private final LaunchShape shape;
  private final Object[] arguments;
  private final long items;
  private final long range;
  private final AtomicLong next = new AtomicLong();
  private final FirstTrap trap = new FirstTrap();

  ItemRun(KernelDescriptor kernel, LaunchShape shape, Object[] arguments) {
    this.kernel = kernel;
    this.shape = shape;
    this.arguments = arguments;
    this.items = shape.items();
    this.range = Math.max(MIN_RANGE,
        items / ((long) PARTS_PER_CORE * Runtime.getRuntime().availableProcessors()));
  }

  @Override
  public long parts() {
    return (items + range - 1) / range;
  }

  @Override
  public FirstTrap trap() {
    return trap;
  }

  @Override
  public void work() {
    WorkItem context = new WorkItem(shape, null);
    for (;;) {
      long begin = next.getAndAdd(range);
      if (begin >= items || trap.isBefore(begin)) {
        return;
      }
      run(context, begin, Math.min(begin + range, items));
    }
  }

  private void run(WorkItem context, long begin, long end) {
    KernelDescriptor.Method method = kernel.method();
    long index = begin;
    try {
      for (context.at(begin); index < end; index++, context.next()) {
        method.run(context, arguments);
      }
    } catch (Throwable e) {
      // Later items of this range have larger indices: they cannot be the first.
      trap.report(index, e);
    }
  }
}
