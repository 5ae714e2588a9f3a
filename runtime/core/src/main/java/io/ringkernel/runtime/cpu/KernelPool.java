package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.spi.RuntimeStage;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs kernels on as many threads as there are cores. */
final class KernelPool {
  private final int workers = Runtime.getRuntime().availableProcessors();
  /** First in, first out: an early launch is not held up by later ones. Idle threads end. */
  private final ForkJoinPool pool =
      new ForkJoinPool(workers, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
  private final Executor completions;

  KernelPool(Executor completions) {
    this.completions = completions;
  }

  CompletionStage<Void> launch(KernelDescriptor kernel, LaunchShape shape, Object[] arguments) {
    GridRun run = kernel.synchronizing() ? new BlockRun(kernel, shape, arguments)
        : new ItemRun(kernel, shape, arguments);
    int tasks = (int) Math.min(workers, run.parts());
    AtomicInteger running = new AtomicInteger(tasks);
    RuntimeStage<Void> stage = new RuntimeStage<>();
    for (int i = 0; i < tasks; i++) {
      pool.execute(() -> {
        try {
          run.work();
        } catch (Throwable e) {
          // Nothing of the user's comes here; without this the stage would never complete.
          run.trap().report(-1, e);
        }
        if (running.decrementAndGet() == 0) {
          stage.settle(null, run.trap().cause(), completions, () -> {
            // A launch that was cancelled runs to its end; nobody counts that.
          });
        }
      });
    }
    return stage;
  }

  boolean isOwnThread() {
    return Thread.currentThread() instanceof ForkJoinWorkerThread worker
        && worker.getPool() == pool;
  }

  void close(long deadline) {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        pool.shutdownNow();
        System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
            "a kernel is still running at the end of the close timeout; it was left behind");
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
