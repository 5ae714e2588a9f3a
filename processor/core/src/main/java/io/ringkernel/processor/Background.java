package io.ringkernel.processor;

import io.ringkernel.compiler.KernelCompiler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs work that needs nothing of the compiler that called us beside it, on the processors that it
 * leaves idle. Who asks for a result before anybody has begun with it computes it itself; so on one
 * processor all runs where it would have run, and nobody waits for a thread that does nothing.
 *
 * <p>Threads have stack for deep code, as {@link DeepStack} gives, and end when there is no work.
 */
final class Background implements KernelCompiler.Workers {
  /** More than these find no work: there are three targets, and the front end is one thread. */
  private static final int MOST_THREADS = 3;

  private final int limit =
      Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors() - 1);
  private final Deque<FutureTask<?>> waiting = new ArrayDeque<>();
  private final ThreadLocal<Boolean> working = ThreadLocal.withInitial(() -> false);
  private int threads;

  /** Whether there is a processor besides the one of the compiler. */
  boolean hasThreads() {
    return limit > 0;
  }

  /** Starts work where a processor is free; what it returns throws what the work throws. */
  <T> Supplier<T> start(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    synchronized (waiting) {
      waiting.add(task);
      if (threads < limit) {
        threads++;
        DeepStack.thread("ringkernel-lowering-" + threads, this::run).start();
      }
    }
    return () -> result(task);
  }

  @Override
  public <T> List<T> all(List<Supplier<T>> work) {
    List<Supplier<T>> others = work.stream().skip(1).map(this::start).toList();
    List<T> results = new ArrayList<>();
    for (Supplier<T> first : work.subList(0, Math.min(1, work.size()))) {
      results.add(first.get());
    }
    others.forEach(other -> results.add(other.get()));
    return results;
  }

  private void run() {
    for (;;) {
      FutureTask<?> task;
      synchronized (waiting) {
        task = waiting.poll();
        if (task == null) {
          threads--;
          return;
        }
      }
      work(task);
    }
  }

  private <T> T result(FutureTask<T> task) {
    boolean isMine;
    synchronized (waiting) {
      isMine = waiting.remove(task);
    }
    if (isMine) {
      DeepStack.call(() -> {
        work(task);
        return null;
      });
    } else if (!working.get()) {
      helpUntil(task);
    }
    return DeepStack.result(task);
  }

  private void work(FutureTask<?> task) {
    boolean isInside = working.get();
    working.set(true);
    task.run();
    working.set(isInside);
  }

  /**
   * Does other work, of that which nobody asks for soon, rather than wait for who has begun. Not
   * inside of work: one stack would then have to do for both.
   */
  private void helpUntil(FutureTask<?> task) {
    while (!task.isDone()) {
      FutureTask<?> other;
      synchronized (waiting) {
        other = waiting.pollLast();
      }
      if (other == null) {
        return;
      }
      DeepStack.call(() -> {
        work(other);
        return null;
      });
    }
  }
}
