package io.ringkernel.runtime.spi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/**
 * Stages whose outcome lies ready while nobody waits for it, looks at it or hangs a function on it
 * that the stage would see. A thread of the JVM looks once a millisecond which of them are still
 * there and hands them to their executors; it sleeps while none come. The price of leaving a stage
 * here is one atomic step, where waking a thread takes microseconds.
 */
final class UndeliveredStages implements Runnable {
  private static final long PAUSE_NANOS = 1_000_000;
  /** Pauses without a stage until the thread sleeps. */
  private static final int PATIENCE = 50;

  private static final VarHandle TOP;
  private static final UndeliveredStages ALL;

  static {
    try {
      TOP = MethodHandles.lookup().findVarHandle(UndeliveredStages.class, "top",
          RuntimeStage.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
    ALL = new UndeliveredStages();
  }

  private volatile RuntimeStage<?> top;
  private volatile boolean sleeping;
  private final Thread thread = new Thread(outermost(), this, "ringkernel-undelivered");

  private UndeliveredStages() {
    thread.setDaemon(true);
    thread.start();
  }

  /** It is nobody's own: a program that runs inside of another one must not be waited for it. */
  private static ThreadGroup outermost() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }

  /** Leaves a stage; by any thread. */
  static void add(RuntimeStage<?> stage) {
    ALL.push(stage);
  }

  private void push(RuntimeStage<?> stage) {
    RuntimeStage<?> old;
    do {
      old = top;
      stage.below = old;
    } while (!TOP.compareAndSet(this, old, stage));
    // The step above is a full fence: either this sees the sleeper, or he sees the stage.
    if (sleeping) {
      LockSupport.unpark(thread);
    }
  }

  @Override
  public void run() {
    int empty = 0;
    for (;;) {
      RuntimeStage<?> stages = (RuntimeStage<?>) TOP.getAndSet(this, (RuntimeStage<?>) null);
      if (stages == null) {
        empty++;
      } else {
        empty = 0;
        hand(stages);
      }
      if (empty < PATIENCE) {
        LockSupport.parkNanos(this, PAUSE_NANOS);
        continue;
      }
      sleeping = true;
      VarHandle.fullFence();
      while (top == null) {
        LockSupport.park(this);
        // An interrupt, which nobody has reason for, would make every later park return at once.
        Thread.interrupted();
      }
      sleeping = false;
      empty = 0;
      // Who left it looks first: one that spins is quicker than any executor.
      LockSupport.parkNanos(this, PAUSE_NANOS);
    }
  }

  /** In the order in which they came: the newest is on top. */
  private static void hand(RuntimeStage<?> newest) {
    RuntimeStage<?> turned = null;
    for (RuntimeStage<?> stage = newest; stage != null;) {
      RuntimeStage<?> next = stage.below;
      stage.below = turned;
      turned = stage;
      stage = next;
    }
    while (turned != null) {
      RuntimeStage<?> next = turned.below;
      turned.below = null;
      turned.hand();
      turned = next;
    }
  }
}
