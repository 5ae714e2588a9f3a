package io.ringkernel.runtime.cpu.actor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A home whose thread is told once that there is something to do, until it has come to it. */
public abstract class SignalledHome<A> implements RemoteHome<A> {
  private static final VarHandle SCHEDULED;

  static {
    try {
      SCHEDULED =
          MethodHandles.lookup().findVarHandle(SignalledHome.class, "scheduled", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile int scheduled;

  /** Nothing is to be done so far. */
  protected SignalledHome() {}

  /** Tells the thread; by any thread. */
  protected abstract void ready();

  @Override
  public final void signal() {
    // The message is published with release, and this reads after it: a full fence between.
    VarHandle.fullFence();
    if (scheduled == 0 && SCHEDULED.compareAndSet(this, 0, 1)) {
      ready();
    }
  }

  /** The thread has come to it; what is there from now on it is told of again. */
  protected final void attended() {
    SCHEDULED.setRelease(this, 0);
    VarHandle.fullFence();
  }
}
