package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.IdleStrategy;
import io.ringkernel.runtime.memory.MemoryMonitor;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;

/**
 * What a runtime gives its back end.
 *
 * @param clock stamps messages
 * @param completions completes stages, so that what hangs on them cannot hold an actor up
 * @param events is told of failures, ends and dead letters
 * @param operations carries out what handlers ask for
 * @param timer runs things later
 * @param memory accounts for the bytes that inboxes hold
 * @param pressure says how much of the user's budgets is used
 * @param settings numbers that the user has chosen
 */
public record RuntimeServices(HybridLogicalClock clock, Executor completions, ActorEvents events,
    ActorOperations operations, RuntimeTimer timer, MemoryAccount memory,
    MemoryMonitor pressure, Settings settings) {
  /**
   * Numbers that the user has chosen.
   *
   * @param closeTimeout how long closing may wait
   * @param sendTimeout how long a message may lie in an outbox
   * @param workers threads for event-driven actors
   * @param workerIdle what those do while there is nothing to do
   * @param launchTime how long one launch of actors on a device is to take at most
   * @param device which of the back end's devices; empty for the one that it takes by itself
   * @param linked sets of classes whose actors are to be together on a device; a class is in one
   */
  public record Settings(Duration closeTimeout, Duration sendTimeout, int workers,
      IdleStrategy workerIdle, Duration launchTime, OptionalInt device,
      List<List<ActorType<?, ?>>> linked) {
    /** Copies the lists. */
    public Settings {
      linked = linked.stream().map(List::copyOf).toList();
    }
  }

  /** How long closing may wait. */
  public Duration closeTimeout() {
    return settings.closeTimeout();
  }
}
