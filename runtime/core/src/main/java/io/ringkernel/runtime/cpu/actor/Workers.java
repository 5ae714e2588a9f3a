package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.IdleStrategy;
import io.ringkernel.runtime.spi.RuntimeTimer;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that run event-driven actors; started by the first such actor. */
public final class Workers {
  private final IdleStrategy idle;
  private final RuntimeTimer timer;
  private final WorkerThread[] threads;
  private final ConcurrentLinkedQueue<WorkerTurns>[] queues;
  private final AtomicInteger turn = new AtomicInteger();
  private volatile boolean closed;
  private volatile boolean started;

  /** As many workers as that, which wait in that way. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Workers(int count, IdleStrategy idle, RuntimeTimer timer) {
    this.idle = idle;
    this.timer = timer;
    this.threads = new WorkerThread[count];
    this.queues = new ConcurrentLinkedQueue[count];
    for (int i = 0; i < count; i++) {
      queues[i] = new ConcurrentLinkedQueue<>();
    }
  }

  IdleStrategy idle() {
    return idle;
  }

  boolean isClosed() {
    return closed;
  }

  boolean hasWork() {
    for (ConcurrentLinkedQueue<WorkerTurns> queue : queues) {
      if (!queue.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private synchronized void start() {
    if (!started && !closed) {
      for (int i = 0; i < threads.length; i++) {
        threads[i] = new WorkerThread(this, i);
      }
      for (WorkerThread thread : threads) {
        thread.start();
      }
      started = true;
    }
  }

  /** Puts an actor where a worker finds it: a worker itself runs one that its handler woke. */
  void schedule(WorkerTurns actor) {
    int index;
    if (Thread.currentThread() instanceof WorkerThread worker && worker.belongsTo(this)) {
      if (worker.keep(actor)) {
        return;
      }
      index = worker.index();
    } else {
      index = Math.floorMod(turn.getAndIncrement(), queues.length);
    }
    if (!started) {
      start();
    }
    queues[index].add(actor);
    if (idle == IdleStrategy.PARK && started) {
      wakeOne(index);
    }
  }

  private void wakeOne(int index) {
    VarHandle.fullFence();
    for (int i = 0; i < threads.length; i++) {
      Wakeup wakeup = threads[(index + i) % threads.length].wakeup();
      if (wakeup.isSleeping()) {
        wakeup.signal();
        return;
      }
    }
  }

  /** Signals an actor after a time. */
  void later(WorkerTurns actor, long nanos) {
    try {
      timer.after(Duration.ofNanos(nanos), actor::signal);
    } catch (RejectedExecutionException e) {
      // The runtime is closed, and with it the actor.
    }
  }

  /** An actor from the queue of a worker, or from another's. */
  WorkerTurns take(int index) {
    for (int i = 0; i < queues.length; i++) {
      WorkerTurns actor = queues[(index + i) % queues.length].poll();
      if (actor != null) {
        return actor;
      }
    }
    return null;
  }

  /** Whether the calling thread is a worker of this runtime. */
  public boolean isOwnThread() {
    return Thread.currentThread() instanceof WorkerThread worker && worker.belongsTo(this);
  }

  /** Ends the threads after the turns they are at. */
  public synchronized void close() {
    closed = true;
    if (started) {
      for (WorkerThread thread : threads) {
        thread.wakeup().signal();
      }
    }
  }
}
