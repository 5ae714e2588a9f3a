package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.IdleStrategy;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * How a thread waits for work, and how others end the wait. The one that waits announces it, then
 * looks for work; the one that brings work publishes it, then looks for the announcement; a full
 * fence between the two steps on each side makes at least one of them see the other.
 */
final class Wakeup {
  private static final int SPINS = 64;

  private final boolean parks;
  private volatile Thread thread;
  private volatile boolean sleeping;
  private final IdleStrategy strategy;

  Wakeup(IdleStrategy strategy) {
    this.strategy = strategy;
    this.parks = strategy == IdleStrategy.PARK;
  }

  /** Called once before the thread waits. */
  void bind(Thread own) {
    thread = own;
  }

  /**
   * Waits until there may be work. For the thread itself.
   *
   * @param nanos the longest wait
   */
  void await(BooleanSupplier work, long nanos) {
    switch (strategy) {
      case SPIN -> Thread.onSpinWait();
      case YIELD -> Thread.yield();
      case PARK -> park(work, nanos);
    }
  }

  private void park(BooleanSupplier work, long nanos) {
    for (int i = 0; i < SPINS; i++) {
      if (work.getAsBoolean()) {
        return;
      }
      Thread.onSpinWait();
    }
    sleeping = true;
    VarHandle.fullFence();
    if (!work.getAsBoolean()) {
      if (nanos == Long.MAX_VALUE) {
        LockSupport.park(this);
      } else {
        LockSupport.parkNanos(this, nanos);
      }
      // An interrupt would make every later park return at once. Handlers have no use for it.
      Thread.interrupted();
    }
    sleeping = false;
  }

  /** Whether the thread sleeps; a hint. */
  boolean isSleeping() {
    return sleeping;
  }

  /** Ends the wait if there is one. Call after the work is published. */
  void signal() {
    if (parks) {
      VarHandle.fullFence();
      if (sleeping) {
        LockSupport.unpark(thread);
      }
    }
  }
}
