package io.ringkernel.runtime.cpu;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Several launches of one kernel as one. A thread takes the same parts in each step, so that its
 * cells stay in its cache, and then those that nobody has taken. Who finds none left waits until
 * all are done: the next step reads what this one wrote. A thread that comes late goes on with the
 * step that is on, so none waits for a thread that never comes.
 */
final class StepRun implements GridRun {
  /** Claims lie on lines of their own. */
  private static final int LINE = 32;
  private static final int SPINS = 20_000;

  private final RowParts of;
  private final int steps;
  private final int parts;
  /** The step up to which somebody has taken a part. */
  private final AtomicIntegerArray taken;
  private final AtomicInteger joined = new AtomicInteger();
  /** Parts of all steps that are done. */
  private final AtomicLong done = new AtomicLong();
  private final FirstTrap trap = new FirstTrap();

  StepRun(RowParts of) {
    this.of = of;
    steps = of.steps();
    parts = of.parts();
    taken = new AtomicIntegerArray(parts * LINE);
  }

  @Override
  public long parts() {
    return of.threads();
  }

  @Override
  public FirstTrap trap() {
    return trap;
  }

  @Override
  public void work() {
    int threads = of.threads();
    int home = (int) ((long) joined.getAndIncrement() % threads * parts / threads);
    RowParts.Worker worker = of.worker();
    int step = (int) (done.get() / parts);
    while (step < steps && !isOver(step)) {
      for (int i = 0; i < parts; i++) {
        int part = home + i < parts ? home + i : home + i - parts;
        if (taken.get(part * LINE) == step && taken.compareAndSet(part * LINE, step, step + 1)) {
          run(worker, part, step);
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

  private void run(RowParts.Worker worker, int part, int step) {
    try {
      worker.run(part, step);
    } catch (Throwable e) {
      trap.report(worker.linear(), e);
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
