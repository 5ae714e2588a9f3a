package io.ringkernel.processor;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Runs work with more stack than the thread of a compiler has, so that how deeply code may nest
 * does not depend on that thread nor on what HotSpot has compiled by then.
 */
final class DeepStack {
  /** Enough for a few hundred levels; javac itself must still take what was accepted. */
  private static final long BYTES = 4L << 20;

  private DeepStack() {}

  /** Runs the work while this thread waits; throws what it throws. */
  static <T> T call(Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, () -> {
      try {
        result.set(work.get());
      } catch (Throwable e) {
        thrown.set(e);
      }
    }, "ringkernel-translation", BYTES);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    boolean interrupted = false;
    for (;;) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return switch (thrown.get()) {
      case RuntimeException exception -> throw exception;
      case Error error -> throw error;
      case null -> result.get();
      case Throwable other -> throw new AssertionError(other);
    };
  }
}
