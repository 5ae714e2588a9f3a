package io.ringkernel.samples.actors;

import java.util.List;

/** All samples, in the order in which a reader may want them. */
public final class ActorSamples {
  private static final List<Sample> ALL = List.of(new HelloKernel(), new KernelStates(),
      new RequestResponse(), new BatchProcessor(), new PubSub(), new KernelToKernel(),
      new SupervisedWorkers(), new TelemetryStream(), new CheckpointedCounter());

  private ActorSamples() {}

  /** All of them. */
  public static List<Sample> all() {
    return ALL;
  }
}
