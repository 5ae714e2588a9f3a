package io.ringkernel.runtime.spi;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A thread that does one thing after another, such as the one that speaks to a device: drivers bind
 * their context to an operating-system thread, and calls take effect in order.
 */
public final class DeviceThread {
  private final Thread thread;
  private final ExecutorService executor;

  /** Something to do that may fail. */
  public interface Work {
    /** Does it. */
    void run() throws Throwable;
  }

  /** Starts a thread. */
  public DeviceThread(String name) {
    Thread[] made = new Thread[1];
    executor = Executors.newSingleThreadExecutor(work -> {
      made[0] = Thread.ofPlatform().daemon().name(name).unstarted(work);
      return made[0];
    });
    executor.submit(() -> {}); // makes the thread
    thread = made[0];
  }

  /** Whether the caller is this thread. */
  public boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  /** Runs the work after what was given before. */
  public void execute(Runnable work) {
    executor.execute(work);
  }

  /**
   * The same, with a stage that completes when it is done.
   *
   * @param completions runs what hangs on the stage
   */
  public CompletionStage<Void> start(Work work, Executor completions) {
    RuntimeStage<Void> stage = new RuntimeStage<>();
    execute(() -> {
      Throwable cause = null;
      try {
        work.run();
      } catch (Throwable e) {
        cause = e;
      }
      stage.settle(null, cause, completions, () -> {});
    });
    return stage;
  }

  /** Refuses further work and waits for what was given; whether all was done in time. */
  public boolean close(Duration limit) {
    executor.shutdown();
    boolean interrupted = false;
    long end = System.nanoTime() + TimeUnit.NANOSECONDS.convert(limit);
    try {
      for (;;) {
        try {
          return executor.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
