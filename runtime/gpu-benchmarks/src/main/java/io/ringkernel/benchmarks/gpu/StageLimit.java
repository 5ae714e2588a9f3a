package io.ringkernel.benchmarks.gpu;

import java.time.Duration;

/** Ends a stage that does not end by itself: a hung kernel holds the thread that waits for it. */
public final class StageLimit implements AutoCloseable {
  /** What every stage may take. */
  static final Duration STAGE = Duration.ofMinutes(8);

  private final Thread thread;

  /**
   * Begins.
   *
   * @param limit how long the stage may take
   * @param end is run when it takes longer
   */
  public StageLimit(Duration limit, Runnable end) {
    thread = Thread.ofPlatform().daemon().name("stage-limit").start(() -> {
      try {
        Thread.sleep(limit);
        end.run();
      } catch (InterruptedException e) {
        return; // the stage has ended
      }
    });
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
