package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.Steps;
import java.util.List;

/**
 * Steps by rows of work items, in as many parts as threads may take part, or a few times as many.
 */
final class RowParts {
  /** A part for each thread where steps are so short that taking parts would cost. */
  private static final long SHORT = 1 << 18;
  private static final int PARTS_OF_LONG = 4;

  private final Rows rows;
  private final LaunchShape shape;
  private final int steps;
  private final List<Object[]> turns;
  private final int threads;
  private final int parts;
  private final long rowsOfAll;

  RowParts(Rows rows, LaunchShape shape, Steps steps, Object[] arguments, int workers) {
    this.rows = rows;
    this.shape = shape;
    this.steps = steps.count();
    this.turns = steps.arguments(arguments);
    rowsOfAll = shape.items() / shape.width();
    threads = (int) Math.min(workers, rowsOfAll);
    int wanted = shape.items() < SHORT * workers ? threads : threads * PARTS_OF_LONG;
    parts = (int) Math.min(wanted, rowsOfAll);
  }

  /** How many threads can work at the same time, at least 1. */
  int threads() {
    return threads;
  }

  /** Parts of each step. */
  int parts() {
    return parts;
  }

  int steps() {
    return steps;
  }

  /** What one thread needs to work on parts, one after the other. */
  final class Worker {
    private final WorkItem item = new WorkItem(shape, null);

    /** Does a part of a step; what the kernel throws comes out of it. */
    void run(int part, int step) {
      long begin = rowsOfAll * part / parts * shape.width();
      long end = rowsOfAll * (part + 1) / parts * shape.width();
      rows.run(item, turns.get(step % turns.size()), begin, end);
    }

    /** The linear index of the work item that has thrown. */
    long linear() {
      return item.linear();
    }
  }

  /** What one thread needs. */
  Worker worker() {
    return new Worker();
  }
}
