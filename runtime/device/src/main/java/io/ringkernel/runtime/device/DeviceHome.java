package io.ringkernel.runtime.device;

import io.ringkernel.runtime.cpu.actor.RemoteActor;
import io.ringkernel.runtime.cpu.actor.SignalledHome;

/** One actor of a drain: its row in the array of states. */
final class DeviceHome<A> extends SignalledHome<A> {
  private final ActorDrain<A> drain;
  private final int row;
  private RemoteActor actor;

  DeviceHome(ActorDrain<A> drain, int row) {
    this.drain = drain;
    this.row = row;
  }

  @Override
  public void bind(RemoteActor value) {
    actor = value;
  }

  RemoteActor actor() {
    return actor;
  }

  int row() {
    return row;
  }

  @Override
  protected void ready() {
    drain.ready(this);
  }

  /** Was taken from the queue of those that are ready, and looked after. */
  void lookedAfter() {
    attended();
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
