package io.ringkernel.benchmarks.actor;

import io.ringkernel.benchmarks.Contenders;

/** The actor runtimes, by the name in the {@code actors} parameter. */
public final class ActorRuntimes {
  /** All of them. */
  public static final Contenders<ActorsUnderTest> KNOWN = new Contenders<>(ActorsUnderTest.class)
      .ours("ringkernelSpinning", RingKernelActors::spinning)
      .ours("ringkernelOneWorker", RingKernelActors::oneWorker)
      .ours("ringkernelWorkers", RingKernelActors::parkedWorkers)
      .ours("ringkernel", RingKernelActors::parked)
      .rival("pekko", () -> new PekkoActors(PekkoActors.SHIPPED))
      .rival("pekkoTuned", () -> new PekkoActors(PekkoActors.TUNED))
      .rival("pekkoOneThread", () -> new PekkoActors(PekkoActors.ONE_THREAD))
      .rival("virtualThreads", () -> new ThreadActors(true))
      .rival("platformThreads", () -> new ThreadActors(false));

  private ActorRuntimes() {}
}
