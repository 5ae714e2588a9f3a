package io.ringkernel.runtime.cpu.actor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * An actor that workers run when it has something to do. It is in at most one queue at a time: who
 * makes it scheduled puts it there.
 */
final class WorkerTurns extends ActorRunner {
  private static final VarHandle SCHEDULED;
  private static final VarHandle INTERRUPTING;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      SCHEDULED = lookup.findVarHandle(WorkerTurns.class, "scheduled", int.class);
      INTERRUPTING = lookup.findVarHandle(WorkerTurns.class, "interrupting", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Turns turns;
  private final Workers workers;
  private volatile int scheduled;
  /** Read by its own thread, and by who interrupts. */
  private WorkerThread running;
  /** Threads that are about to interrupt the worker that runs this actor. */
  private volatile int interrupting;
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
    // The message is published with release, and this reads after it: a full fence between. The
    // step itself is one; but from outside many may send to an actor that is scheduled already,
    // and need not take the line from each other for that.
    if (!(Thread.currentThread() instanceof WorkerThread)) {
      VarHandle.fullFence();
      if (scheduled != 0) {
        return;
      }
    }
    if (SCHEDULED.compareAndSet(this, 0, 1)) {
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
      if (over) {
        VarHandle.fullFence();
        awaitInterrupts();
      }
    }
    if (over) {
      return;
    }
    // One fence where a volatile store would be another one.
    SCHEDULED.setRelease(this, 0);
    VarHandle.fullFence();
    awaitInterrupts();
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

  /**
   * Who announced an interrupt before this actor's turn was seen to be over gets done with it, so
   * that it hits no handler of another actor; the worker forgets it between two turns. Who
   * announces one later sees that nobody runs the actor.
   */
  private void awaitInterrupts() {
    while (interrupting != 0) {
      Thread.onSpinWait();
    }
  }

  @Override
  void interrupt() {
    int ignored = (int) INTERRUPTING.getAndAdd(this, 1);
    WorkerThread worker = running;
    if (worker != null && worker != Thread.currentThread()) {
      worker.interrupt();
    }
    ignored = (int) INTERRUPTING.getAndAdd(this, -1);
  }
}
