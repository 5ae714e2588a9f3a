package io.ringkernel.runtime.spi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * A stage whose outcome comes from a thread that must not run what hangs on it: an actor's, which
 * such a function could ask and wait for, forever. The outcome is left here and the stage is
 * completed by somebody else: by who waits in {@code join} or {@code get} or looks with {@code
 * isDone} or {@code getNow}, if there is one, else by the executor.
 *
 * <p>Rejected: the executor always. Waking one of its threads, which then wakes who waits, makes a
 * round trip three times as long. Looking again and again before sleeping: with more threads than
 * free cores it keeps the one that is waited for off the processor. Who has a core to spare can
 * spin on {@code isDone}.
 *
 * @param <T> the result
 */
public class RuntimeStage<T> extends CompletableFuture<T> {
  private record Outcome(Object value, Throwable cause, Runnable tooLate) {}

  /** In place of an outcome that somebody has taken to complete the stage with it. */
  private static final Outcome TAKEN = new Outcome(null, null, null);
  /** How long a change is overlooked that bypasses the methods below, such as completeAsync. */
  private static final long GLANCE_NANOS = 50_000_000;

  private static final VarHandle OUTCOME;
  private static final VarHandle WAITER;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      OUTCOME = lookup.findVarHandle(RuntimeStage.class, "outcome", Outcome.class);
      WAITER = lookup.findVarHandle(RuntimeStage.class, "waiter", Thread.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile Outcome outcome;
  /** One thread that waits and will complete the stage; others wait as for any stage. */
  private volatile Thread waiter;

  /** A stage without outcome. */
  public RuntimeStage() {}

  /**
   * Leaves the outcome; once.
   *
   * @param cause what went wrong, or null
   * @param tooLate run where the stage had been completed, cancelled or timed out before
   */
  public final void settle(T value, Throwable cause, Executor completions, Runnable tooLate) {
    outcome = new Outcome(value, cause, tooLate);
    Thread waiting = waiter;
    if (waiting != null) {
      LockSupport.unpark(waiting);
      return;
    }
    try {
      completions.execute(this::deliver);
    } catch (RuntimeException | Error e) {
      // The executor is the user's. It was shut down before the runtime, or has no more threads;
      // neither may end the thread that brings the outcome, and nobody may wait forever for it.
      deliver();
    }
  }

  @SuppressWarnings("unchecked")
  private void deliver() {
    Outcome now = outcome;
    if (now == null || now == TAKEN || !OUTCOME.compareAndSet(this, now, TAKEN)) {
      return;
    }
    boolean first = now.cause == null ? super.complete((T) now.value)
        : super.completeExceptionally(now.cause);
    if (!first) {
      now.tooLate.run();
    }
  }

  /** Waits until there is an outcome, the stage is completed, the time is over or an interrupt. */
  private void await(long nanos) {
    Thread self = Thread.currentThread();
    // A worker of a pool waits the ordinary way, which lets the pool put another in its place.
    if (super.isDone() || self instanceof ForkJoinWorkerThread
        || !WAITER.compareAndSet(this, (Thread) null, self)) {
      return;
    }
    long end = System.nanoTime() + nanos;
    long left = nanos;
    while (outcome == null && !super.isDone() && left > 0 && !self.isInterrupted()) {
      LockSupport.parkNanos(this, Math.min(left, GLANCE_NANOS));
      left = end - System.nanoTime();
    }
    // Who leaves an outcome from now on sees no waiter; who saw one left it before this is read.
    waiter = null;
  }

  private void wake() {
    Thread waiting = waiter;
    if (waiting != null) {
      LockSupport.unpark(waiting);
    }
  }

  @Override
  public T join() {
    await(Long.MAX_VALUE / 2);
    deliver();
    return super.join();
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    await(Long.MAX_VALUE / 2);
    deliver();
    return super.get();
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    long begin = System.nanoTime();
    long nanos = Math.min(unit.toNanos(timeout), Long.MAX_VALUE / 2);
    await(nanos);
    deliver();
    return super.get(nanos - (System.nanoTime() - begin), TimeUnit.NANOSECONDS);
  }

  @Override
  public T getNow(T absent) {
    deliver();
    return super.getNow(absent);
  }

  @Override
  public boolean isDone() {
    deliver();
    return super.isDone();
  }

  @Override
  public boolean complete(T value) {
    boolean first = super.complete(value);
    wake();
    return first;
  }

  @Override
  public boolean completeExceptionally(Throwable cause) {
    boolean first = super.completeExceptionally(cause);
    wake();
    return first;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean first = super.cancel(mayInterruptIfRunning);
    wake();
    return first;
  }
}
