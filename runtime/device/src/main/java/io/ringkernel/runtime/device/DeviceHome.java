package io.ringkernel.runtime.device;

import io.ringkernel.runtime.cpu.actor.RemoteActor;
import io.ringkernel.runtime.cpu.actor.RemoteHome;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** One actor of a drain: its row in the array of states. */
final class DeviceHome<A> implements RemoteHome<A> {
  private static final VarHandle SCHEDULED;

  static {
    try {
      SCHEDULED = MethodHandles.lookup().findVarHandle(DeviceHome.class, "scheduled", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final ActorDrain<A> drain;
  private final int row;
  private volatile int scheduled;
  private RemoteActor actor;

  DeviceHome(ActorDrain<A> drain, int row) {
    this.drain = drain;
    this.row = row;
  }

  /** Before anything else. */
  void bind(RemoteActor value) {
    actor = value;
  }

  RemoteActor actor() {
    return actor;
  }

  int row() {
    return row;
  }

  @Override
  public void signal() {
    // The message is published with release, and this reads after it: a full fence between.
    VarHandle.fullFence();
    if (scheduled == 0 && SCHEDULED.compareAndSet(this, 0, 1)) {
      drain.ready(this);
    }
  }

  /** Was taken from the queue of those that are ready, and looked after. */
  void lookedAfter() {
    SCHEDULED.setRelease(this, 0);
    VarHandle.fullFence();
    if (actor.endOrGoOn()) {
      signal();
    }
  }

  /** Outcomes have come: something may be left to do, and be it to end. */
  void signalIfWork() {
    if (actor.endOrGoOn()) {
      signal();
    }
  }

  @Override
  public boolean isOwnThread() {
    return drain.isOwnThread();
  }

  @Override
  public void write(A instance) {
    drain.write(row, instance);
  }

  @Override
  public A read() {
    return drain.read(row);
  }

  @Override
  public void unused() {
    drain.left(this);
  }

  @Override
  public void left() {
    drain.left(this);
  }
}
