package io.ringkernel.runtime.management;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.telemetry.RuntimeSnapshot;
import java.util.List;

/** A snapshot in the form that the bean shows. */
record RuntimeData(String backend, String state, RuntimeSnapshot snapshot)
    implements RuntimeView {
  static RuntimeData of(RingRuntime runtime) {
    return new RuntimeData(runtime.backend().name(), runtime.state().name(),
        runtime.telemetry().snapshot());
  }

  @Override
  public String getBackend() {
    return backend;
  }

  @Override
  public String getState() {
    return state;
  }

  @Override
  public long getDeadLetters() {
    return snapshot.deadLetters();
  }

  @Override
  public long getSent() {
    return snapshot.sent();
  }

  @Override
  public long getRefused() {
    return snapshot.refused();
  }

  @Override
  public int getSubscriptions() {
    return snapshot.subscriptions();
  }

  @Override
  public List<ActorView> getActors() {
    return snapshot.actors().stream().<ActorView>map(ActorData::new).toList();
  }
}
