package io.ringkernel.runtime.cpu.actor;

import java.util.function.BooleanSupplier;

/** A worker of {@link Workers}: takes actors from its own queue, then from those of others. */
final class WorkerThread extends Thread {
  private final Workers workers;
  private final int index;
  private final MailNode.Pool nodes = new MailNode.Pool();
  /** The actor that this worker's handlers woke last: its message is in this core's cache. */
  private WorkerTurns kept;
  private int turns;
  private final Wakeup wakeup;

  WorkerThread(Workers workers, int index) {
    super("ringkernel-worker-" + index);
    setDaemon(true);
    this.workers = workers;
    this.index = index;
    this.wakeup = new Wakeup(workers.idle());
    wakeup.bind(this);
  }

  int index() {
    return index;
  }

  boolean belongsTo(Workers others) {
    return workers == others;
  }

  MailNode.Pool nodes() {
    return nodes;
  }

  Wakeup wakeup() {
    return wakeup;
  }

  /** Runs an actor next, unless there is one already; for this thread. */
  boolean keep(WorkerTurns actor) {
    if (kept != null) {
      return false;
    }
    kept = actor;
    return true;
  }

  @Override
  public void run() {
    BooleanSupplier work = () -> workers.hasWork() || workers.isClosed();
    while (!workers.isClosed()) {
      WorkerTurns actor = next();
      if (actor == null) {
        wakeup.await(work, Long.MAX_VALUE);
        continue;
      }
      try {
        actor.run(this);
      } catch (Throwable e) {
        // A fault of this runtime: the actor has ended, and the others need their worker.
        System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.ERROR,
            "a worker's turn failed", e);
      }
      // What a kill or a user's handler left behind.
      interrupted();
    }
  }

  /** Its own first, but others now and then: two that keep each other busy must not starve them. */
  private WorkerTurns next() {
    WorkerTurns own = kept;
    if (own == null) {
      return workers.take(index);
    }
    if ((++turns & 63) == 0) {
      WorkerTurns other = workers.take(index);
      if (other != null) {
        return other;
      }
    }
    kept = null;
    return own;
  }
}
