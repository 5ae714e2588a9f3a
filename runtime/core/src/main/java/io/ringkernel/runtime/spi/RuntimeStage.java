package io.ringkernel.runtime.spi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * A stage whose outcome comes from a thread that must not run what hangs on it: an actor's, which
 * such a function could ask and wait for, forever. The outcome is left here and the stage is
 * completed by somebody else: by who waits in {@code join} or {@code get}, looks with {@code
 * isDone} or {@code getNow} or hangs a function on it, if there is one; by the executor where
 * functions hang on it already; else, a millisecond later, by {@link UndeliveredStages}.
 *
 * <p>Rejected: the executor always. Waking one of its threads, which then wakes who waits, makes a
 * round trip three times as long, and one that spins waits for a thread to be started. Looking
 * again and again before sleeping: with more threads than free cores it keeps the one that is
 * waited for off the processor. Who has a core to spare can spin on {@code isDone}.
 *
 * @param <T> the result
 */
public class RuntimeStage<T> extends PromptFuture<T> {
  private static final int NONE = 0;
  /** Somebody is writing the outcome. */
  private static final int SETTLING = -1;
  private static final int THERE = 1;
  /** Somebody completes the stage with the outcome, or has. */
  private static final int TAKEN = 2;
  /** How long a change is overlooked that bypasses the methods below, such as completeAsync. */
  private static final long GLANCE_NANOS = 50_000_000;

  private static final VarHandle OUTCOME;
  private static final VarHandle WAITER;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      OUTCOME = lookup.findVarHandle(RuntimeStage.class, "outcome", int.class);
      WAITER = lookup.findVarHandle(RuntimeStage.class, "waiter", Thread.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** One of the numbers above; it publishes the three fields that follow. */
  private volatile int outcome = NONE;
  private T value;
  private Throwable cause;
  private Runnable tooLate;
  private Executor completions;
  /** One thread that waits and will complete the stage; others wait as for any stage. */
  private volatile Thread waiter;
  /** For {@link UndeliveredStages}. */
  RuntimeStage<?> below;

  /** A stage without outcome. */
  public RuntimeStage() {}

  /**
   * Leaves the outcome. The first one counts: who gives a thread up may leave a failure while that
   * thread comes to its end.
   *
   * @param thrown what went wrong, or null
   * @param late run where the stage had an outcome, was completed, cancelled or timed out before
   */
  public final void settle(T result, Throwable thrown, Executor executor, Runnable late) {
    if (!OUTCOME.compareAndSet(this, NONE, SETTLING)) {
      late.run();
      return;
    }
    value = result;
    cause = thrown;
    tooLate = late;
    completions = executor;
    outcome = THERE;
    Thread waiting = waiter;
    if (waiting != null) {
      LockSupport.unpark(waiting);
    } else if (getNumberOfDependents() == 0 && !super.isDone()) {
      // Who hangs a function on it from now on, or begins to wait, completes it.
      UndeliveredStages.add(this);
    } else {
      hand();
    }
  }

  /** Has the executor complete the stage, unless somebody has. */
  final void hand() {
    if (outcome != THERE) {
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

  @Override
  final void deliver() {
    if (outcome < THERE) {
      return;
    }
    if (!OUTCOME.compareAndSet(this, THERE, TAKEN)) {
      // Another thread is about to: who looks after the outcome was left sees it.
      while (!super.isDone()) {
        Thread.yield();
      }
      return;
    }
    boolean first = cause == null ? super.complete(value) : super.completeExceptionally(cause);
    if (!first) {
      tooLate.run();
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
    while (outcome <= NONE && !super.isDone() && left > 0 && !self.isInterrupted()) {
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

  @Override
  public boolean isCancelled() {
    deliver();
    return super.isCancelled();
  }

  @Override
  public boolean isCompletedExceptionally() {
    deliver();
    return super.isCompletedExceptionally();
  }

  @Override
  public State state() {
    deliver();
    return super.state();
  }

  @Override
  public T resultNow() {
    deliver();
    return super.resultNow();
  }

  @Override
  public Throwable exceptionNow() {
    deliver();
    return super.exceptionNow();
  }
}
