package io.ringkernel.processor;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs work with more stack than the thread of a compiler has, so that how deeply code may nest
 * does not depend on that thread nor on what HotSpot has compiled by then.
 */
final class DeepStack {
  /** Enough for a few hundred levels; javac itself must still take what was accepted. */
  private static final long BYTES = 4L << 20;

  private DeepStack() {}

  private static final class Deep extends Thread {
    Deep(Runnable work, String name) {
      super(null, work, name, BYTES);
    }
  }

  /** Runs the work while this thread waits; throws what it throws. */
  static <T> T call(Supplier<T> work) {
    if (Thread.currentThread() instanceof Deep) {
      return work.get();
    }
    FutureTask<T> task = new FutureTask<>(work::get);
    thread("ringkernel-translation", task).start();
    return result(task);
  }

  /** A thread that nothing waits for at the end of the process. */
  static Thread thread(String name, Runnable work) {
    Thread thread = new Deep(work, name);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.setDaemon(true);
    return thread;
  }

  /** What a task that has begun gives, or throws. */
  static <T> T result(Future<T> task) {
    boolean interrupted = false;
    try {
      for (;;) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException exception -> throw exception;
        case Error error -> throw error;
        default -> throw new AssertionError(e.getCause());
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
