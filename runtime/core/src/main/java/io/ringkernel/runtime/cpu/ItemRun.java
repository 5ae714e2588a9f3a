package io.ringkernel.runtime.cpu;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A launch whose work items do not wait for each other: ranges of linear indices, in order.
 *
 * <p>A range is worked off in strips, and a launch that was given up is noticed between two of
 * them. Strips are long where work items are quick, so that looking costs nothing, and a single
 * work item where they are slow.
 */
final class ItemRun implements GridRun {
  /** Enough that threads end together, few enough that taking a range costs nothing. */
  private static final int PARTS_PER_CORE = 8;
  private static final int MIN_RANGE = 32;
  private static final long STRIP_NANOS = 50_000;

  private final Rows rows;
  private final LaunchShape shape;
  private final Object[] arguments;
  private final long items;
  private final long range;
  private final AtomicLong next = new AtomicLong();
  private final FirstTrap trap = new FirstTrap();

  ItemRun(Rows rows, LaunchShape shape, Object[] arguments) {
    this.rows = rows;
    this.shape = shape;
    this.arguments = arguments;
    this.items = shape.items();
    this.range = range(items, shape.width());
  }

  /** Whole rows where there are several in a range. */
  private static long range(long items, int width) {
    long range = Math.max(MIN_RANGE,
        items / ((long) PARTS_PER_CORE * Runtime.getRuntime().availableProcessors()));
    return range <= width ? range : (range + width - 1) / width * width;
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
    WorkItem item = new WorkItem(shape, null);
    try {
      long strip = 1;
      for (;;) {
        long begin = next.getAndAdd(range);
        if (begin >= items) {
          return;
        }
        long end = Math.min(begin + range, items);
        while (begin < end) {
          if (trap.isBefore(begin)) {
            return;
          }
          long stop = Math.min(begin + strip, end);
          long started = System.nanoTime();
          rows.run(item, arguments, begin, stop);
          long nanos = System.nanoTime() - started;
          strip = nanos < STRIP_NANOS ? Math.min(strip * 2, items) : Math.max(1, strip / 2);
          begin = stop;
        }
      }
    } catch (Throwable e) {
      // Later items of this range, and later ranges, have larger indices: none is the first.
      trap.report(item.linear(), e);
    }
  }
}
