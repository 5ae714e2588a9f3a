package io.ringkernel.stress;

import java.util.ArrayDeque;
import org.jetbrains.lincheck.datastructures.StressOptions;

/**
 * How many histories are tried, and what they must be like. {@code -Dlincheck=N} multiplies the
 * work.
 */
public final class Histories {
  /** Messages that a queue holds. */
  public static final int CAPACITY = 2;

  private static final int WORK = Integer.getInteger("lincheck", 1);

  private Histories() {}

  /** Histories of what should be a bounded queue. */
  public static StressOptions ofAQueue() {
    return of(BoundedQueue.class);
  }

  /** Histories of what should do the same as {@code model} without threads. */
  public static StressOptions of(Class<?> model) {
    return new StressOptions().iterations(5 * WORK).invocationsPerIteration(100 * WORK)
        .threads(3).actorsPerThread(3).actorsBefore(1).actorsAfter(2)
        .sequentialSpecification(model).minimizeFailedScenario(true);
  }

  /** What a ring or mailbox is without threads. */
  public static class BoundedQueue {
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();

    public boolean send(int value) {
      return queue.size() < CAPACITY && queue.add(value);
    }

    public int receive() {
      return queue.isEmpty() ? -1 : queue.remove();
    }
  }
}
