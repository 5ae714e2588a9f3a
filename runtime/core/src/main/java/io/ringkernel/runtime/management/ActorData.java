package io.ringkernel.runtime.management;

import io.ringkernel.runtime.telemetry.ActorSnapshot;
import java.util.List;

/** A snapshot in the form that the bean shows. */
record ActorData(ActorSnapshot actor) implements ActorView {
  @Override
  public String getId() {
    return actor.id().toString();
  }

  @Override
  public String getType() {
    return actor.type();
  }

  @Override
  public List<String> getNames() {
    return actor.names();
  }

  @Override
  public String getState() {
    return actor.state().name();
  }

  @Override
  public String getPhase() {
    return actor.phase().name();
  }

  @Override
  public long getAccepted() {
    return actor.telemetry().accepted();
  }

  @Override
  public long getProcessed() {
    return actor.telemetry().processed();
  }

  @Override
  public long getFailed() {
    return actor.telemetry().failed();
  }

  @Override
  public long getDropped() {
    return actor.telemetry().dropped();
  }

  @Override
  public long getSentOn() {
    return actor.telemetry().sentOn();
  }

  @Override
  public long getQueueDepth() {
    return actor.telemetry().queueDepth();
  }

  @Override
  public long getRestarts() {
    return actor.telemetry().restarts();
  }

  @Override
  public long getMeasured() {
    return actor.latency().count();
  }

  @Override
  public long getP50Nanos() {
    return actor.latency().p50();
  }

  @Override
  public long getP99Nanos() {
    return actor.latency().p99();
  }

  @Override
  public long getMaxNanos() {
    return actor.latency().max();
  }
}
