package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.spi.RuntimeStage;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs kernels on as many threads as there are cores. */
final class KernelPool {
  /** How long work items that end at once may take to notice that their launch was given up. */
  private static final long GRACE_MILLIS = 20;

  private final int workers = Runtime.getRuntime().availableProcessors();
  /** First in, first out: an early launch is not held up by later ones. Idle threads end. */
  private final ForkJoinPool pool =
      new ForkJoinPool(workers, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
  private final Set<OpenLaunch> open = ConcurrentHashMap.newKeySet();
  private final Executor completions;
  private final boolean isFast;

  KernelPool(Executor completions, boolean isFast) {
    this.completions = completions;
    this.isFast = isFast;
  }

  /** A launch whose stage is open; the task of each thread that takes part. */
  private final class OpenLaunch implements Runnable {
    private final String name;
    private final GridRun run;
    private final int tasks;
    private final AtomicInteger running;
    private final RuntimeStage<Void> stage = new RuntimeStage<>();

    OpenLaunch(KernelDescriptor kernel, GridRun run) {
      this.name = kernel.owner().getSimpleName() + "." + kernel.name();
      this.run = run;
      this.tasks = (int) Math.min(workers, run.parts());
      this.running = new AtomicInteger(tasks);
    }

    @Override
    public void run() {
      try {
        run.work();
      } catch (Throwable e) {
        // Nothing of the user's comes here; without this the stage would never complete.
        run.trap().report(-1, e);
      }
      if (running.decrementAndGet() == 0) {
        settle();
      }
    }

    void giveUp() {
      run.trap().cancel(new IllegalStateException("kernel " + name
          + " had not ended at the end of its runtime's close timeout and was given up"));
      settle();
    }

    private void settle() {
      if (open.remove(this)) {
        run.trap().markWorkItem(name);
        stage.settle(null, run.trap().cause(), completions, () -> {
          // A launch that was cancelled runs to its end; nobody counts that.
        });
      }
    }
  }

  CompletionStage<Void> launch(KernelDescriptor kernel, LaunchShape shape, Object[] arguments) {
    OpenLaunch launch = new OpenLaunch(kernel, run(kernel, shape, arguments));
    open.add(launch);
    for (int i = 0; i < launch.tasks; i++) {
      pool.execute(launch);
    }
    return launch.stage;
  }

  private GridRun run(KernelDescriptor kernel, LaunchShape shape, Object[] arguments) {
    boolean fast = isFast && kernel.fast().isPresent() && FastWork.canRun(shape);
    if (kernel.synchronizing()) {
      return fast ? new FastBlockRun(kernel.fast().get(), shape, arguments)
          : new BlockRun(kernel, shape, arguments);
    }
    return new ItemRun(fast ? new FastRows(kernel.fast().get(), shape)
        : Rows.of(kernel.method()), shape, arguments);
  }

  boolean isOwnThread() {
    return Thread.currentThread() instanceof ForkJoinWorkerThread worker
        && worker.getPool() == pool;
  }

  void close(long deadline) {
    pool.shutdown();
    try {
      if (pool.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        return;
      }
      giveUp();
      if (!pool.awaitTermination(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
            "a kernel is still running at the end of the close timeout; it was left behind");
      }
    } catch (InterruptedException e) {
      giveUp();
      Thread.currentThread().interrupt();
    }
  }

  /** Ends what can be ended, drops what has not begun, and leaves no stage open. */
  private void giveUp() {
    open.forEach(OpenLaunch::giveUp);
    pool.shutdownNow();
  }
}
