package io.ringkernel.runtime.cpu.actor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * An actor that workers run when it has something to do. It is in at most one queue at a time: who
 * makes it scheduled puts it there.
 */
final class WorkerTurns extends ActorRunner {
  private static final VarHandle SCHEDULED;

  static {
    try {
      SCHEDULED = MethodHandles.lookup().findVarHandle(WorkerTurns.class, "scheduled", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Turns turns;
  private final Workers workers;
  private volatile int scheduled;
  /** Read by its own thread, and by who interrupts, whom a late value does no harm. */
  private WorkerThread running;
  private boolean over;

  WorkerTurns(Turns turns, Workers workers) {
    this.turns = turns;
    this.workers = workers;
  }

  @Override
  void start() {
    if (turns.hasWork()) {
      signal();
    }
  }

  @Override
  void signal() {
    // The message is published with release, and this reads after it: a full fence between.
    VarHandle.fullFence();
    if (scheduled == 0 && SCHEDULED.compareAndSet(this, 0, 1)) {
      workers.schedule(this);
    }
  }

  /** One turn, by a worker that took it from a queue. */
  void run(WorkerThread worker) {
    if (over) {
      return;
    }
    running = worker;
    try {
      turns.turn();
    } catch (Throwable e) {
      turns.fault(e);
      throw e;
    } finally {
      if (turns.isOver()) {
        over = true;
        turns.end();
      }
      running = null;
    }
    if (over) {
      return;
    }
    // One fence where a volatile store would be another one.
    SCHEDULED.setRelease(this, 0);
    VarHandle.fullFence();
    if (turns.hasWork()) {
      signal();
    } else if (turns.patienceNanos() != Long.MAX_VALUE) {
      workers.later(this, turns.patienceNanos());
    }
  }

  @Override
  boolean isOwnThread() {
    return running == Thread.currentThread();
  }

  @Override
  void interrupt() {
    WorkerThread worker = running;
    if (worker != null && worker != Thread.currentThread()) {
      worker.interrupt();
    }
  }
}
