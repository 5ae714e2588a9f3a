package io.ringkernel.runtime.telemetry;

import io.ringkernel.runtime.memory.MemoryUse;
import java.util.List;

/**
 * A runtime at one time.
 *
 * @param time the stamp of the runtime's clock
 * @param actors those that have not ended, by index
 * @param memory what is used of each budget
 * @param deadLetters messages that were not processed, since the start
 * @param sent messages between kernels that were delivered
 * @param refused messages between kernels that were not
 * @param subscriptions subscriptions to topics
 */
public record RuntimeSnapshot(long time, List<ActorSnapshot> actors, List<MemoryUse> memory,
    long deadLetters, long sent, long refused, int subscriptions) {
  /** Copies the lists. */
  public RuntimeSnapshot {
    actors = List.copyOf(actors);
    memory = List.copyOf(memory);
  }

  /** Messages that handlers of these actors have processed. */
  public long processed() {
    return actors.stream().mapToLong(a -> a.telemetry().processed()).sum();
  }

  /** Messages that wait at these actors or are being handled. */
  public long queued() {
    return actors.stream().mapToLong(a -> a.telemetry().queueDepth()).sum();
  }
}
