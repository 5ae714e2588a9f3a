package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.IdleStrategy;
import java.util.function.BooleanSupplier;

/** An actor with a thread of its own: a virtual one if it sleeps, else one of the platform. */
final class OwnThread extends ActorRunner {
  private final Turns turns;
  private final int batch;
  private final Wakeup wakeup;
  private final Thread thread;

  OwnThread(String name, Turns turns, int batch, IdleStrategy idle) {
    this.turns = turns;
    this.batch = batch;
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
      while (!turns.isOver()) {
        int handled = turns.turn();
        if (handled >= batch) {
          Thread.yield();
        } else if (handled == 0) {
          wakeup.await(work, turns.patienceNanos());
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
