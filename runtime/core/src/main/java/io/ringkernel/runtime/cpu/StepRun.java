package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.Steps;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Several launches of one kernel as one. The items are in as many parts as threads may take part,
 * or a few times as many; a thread takes the same parts in each step, so that its cells stay in its
 * cache, and then those that nobody has taken. Who finds none left waits until all are done: the
 * next step reads what this one wrote. A thread that comes late goes on with the step that is on,
 * so none waits for a thread that never comes.
 */
final class StepRun implements GridRun {
  /** A part for each thread where steps are so short that taking parts would cost. */
  private static final long SHORT = 1 << 18;
  private static final int PARTS_OF_LONG = 4;
  /** Claims lie on lines of their own. */
  private static final int LINE = 32;
  private static final int SPINS = 20_000;

  private final Rows rows;
  private final LaunchShape shape;
  private final int steps;
  private final List<Object[]> turns;
  private final int threads;
  private final int parts;
  private final long rowsOfAll;
  /** The step up to which somebody has taken a part. */
  private final AtomicIntegerArray taken;
  private final AtomicInteger joined = new AtomicInteger();
  /** Parts of all steps that are done. */
  private final AtomicLong done = new AtomicLong();
  private final FirstTrap trap = new FirstTrap();

  StepRun(Rows rows, LaunchShape shape, Steps steps, Object[] arguments, int workers) {
    this.rows = rows;
    this.shape = shape;
    this.steps = steps.count();
    this.turns = steps.arguments(arguments);
    rowsOfAll = shape.items() / shape.width();
    threads = (int) Math.min(workers, rowsOfAll);
    int wanted = shape.items() < SHORT * workers ? threads : threads * PARTS_OF_LONG;
    parts = (int) Math.min(wanted, rowsOfAll);
    taken = new AtomicIntegerArray(parts * LINE);
  }

  @Override
  public long parts() {
    return threads;
  }

  @Override
  public FirstTrap trap() {
    return trap;
  }

  @Override
  public void work() {
    int home = (int) ((long) joined.getAndIncrement() % threads * parts / threads);
    WorkItem item = new WorkItem(shape, null);
    int step = (int) (done.get() / parts);
    while (step < steps && !isOver(step)) {
      Object[] arguments = turns.get(step % turns.size());
      for (int i = 0; i < parts; i++) {
        int part = home + i < parts ? home + i : home + i - parts;
        if (taken.get(part * LINE) == step && taken.compareAndSet(part * LINE, step, step + 1)) {
          run(item, arguments, part);
          done.getAndIncrement();
        }
      }
      step++;
      await((long) step * parts);
    }
  }

  /** A step that follows one in which something was thrown is not begun. */
  private boolean isOver(int step) {
    return trap.isCancelled() || trap.cause() != null && done.get() == (long) step * parts;
  }

  private void run(WorkItem item, Object[] arguments, int part) {
    long begin = rowsOfAll * part / parts * shape.width();
    long end = rowsOfAll * (part + 1) / parts * shape.width();
    try {
      rows.run(item, arguments, begin, end);
    } catch (Throwable e) {
      trap.report(item.linear(), e);
    }
  }

  /** Short, unless another thread was put aside in the middle of a part. */
  private void await(long all) {
    for (int spins = 0; done.get() < all && !trap.isCancelled(); spins++) {
      if (spins < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
    }
  }
}
