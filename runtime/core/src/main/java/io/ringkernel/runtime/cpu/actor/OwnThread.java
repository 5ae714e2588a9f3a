package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.IdleAction;
import io.ringkernel.runtime.IdleStrategy;
import io.ringkernel.runtime.LaunchOptions;
import java.util.function.BooleanSupplier;

/** An actor with a thread of its own: a virtual one if it sleeps, else one of the platform. */
final class OwnThread extends ActorRunner {
  private final Turns turns;
  private final int batch;
  private final Wakeup wakeup;
  private final Thread thread;
  /** Null where the wakeup knows what to do. */
  private final IdleAction idleAction;

  OwnThread(String name, Turns turns, LaunchOptions options) {
    IdleStrategy idle = options.idle();
    this.turns = turns;
    this.batch = options.priority().batch();
    this.idleAction = options.idleAction().orElse(null);
    this.wakeup = new Wakeup(idle);
    this.thread = idle == IdleStrategy.PARK ? Thread.ofVirtual().name(name).unstarted(this::loop)
        : Thread.ofPlatform().daemon().name(name).unstarted(this::loop);
  }

  @Override
  void start() {
    wakeup.bind(thread);
    thread.start();
  }

  private void loop() {
    BooleanSupplier work = turns::hasWork;
    try {
      int idleTurns = 0;
      while (!turns.isOver()) {
        int handled = turns.turn();
        idleTurns = handled == 0 ? Math.max(1, idleTurns + 1) : 0;
        if (handled >= batch) {
          Thread.yield();
        } else if (handled == 0) {
          idle(work, idleTurns);
        }
      }
    } catch (Throwable e) {
      // Nothing of the user's comes here. Without an end, whoever asks would wait forever.
      turns.fault(e);
      throw e;
    } finally {
      turns.end();
    }
  }

  private void idle(BooleanSupplier work, int idleTurns) {
    if (idleAction == null) {
      wakeup.await(work, turns.patienceNanos());
    } else {
      idleAction.idle(idleTurns);
    }
  }

  @Override
  void signal() {
    wakeup.signal();
  }

  @Override
  boolean isOwnThread() {
    return Thread.currentThread() == thread;
  }

  @Override
  void interrupt() {
    if (!isOwnThread()) {
      thread.interrupt();
    }
  }
}
