package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Steps;
import io.ringkernel.runtime.cpu.grid.GridMarch;
import io.ringkernel.runtime.spi.RuntimeStage;
import io.ringkernel.runtime.trace.Trace;
import io.ringkernel.runtime.trace.TraceTrack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
  /** Threads of users that work on a launch for which they wait. */
  private final Set<Thread> helpers = ConcurrentHashMap.newKeySet();
  private final Executor completions;
  private final boolean isFast;

  KernelPool(Executor completions, boolean isFast) {
    this.completions = completions;
    this.isFast = isFast;
  }

  /**
   * A launch whose stage is open; the task of each thread that takes part. It is over when nobody
   * works on it any more: who stops working has found no part left to take. Threads of the pool
   * that come later find nothing to do, so nobody waits for them to wake up.
   */
  private final class OpenLaunch implements Runnable {
    private static final int OVER = -1;

    private final String name;
    private final LaunchShape shape;
    private final GridRun run;
    private final int tasks;
    /** When it was launched, where that is traced. */
    private final long launched = Trace.isOn() ? System.nanoTime() : 0;
    private final AtomicInteger working = new AtomicInteger();
    /** Whether the last thread that may take part is known: who waits, or one more of the pool. */
    private final AtomicBoolean complete = new AtomicBoolean();
    private final LaunchStage stage = new LaunchStage(this);

    OpenLaunch(KernelDescriptor kernel, LaunchShape shape, GridRun run) {
      this.shape = shape;
      this.name = kernel.owner().getSimpleName() + "." + kernel.name();
      this.run = run;
      this.tasks = (int) Math.min(workers, run.parts());
    }

    @Override
    public void run() {
      int before = working.getAndUpdate(n -> n == OVER || n == tasks ? n : n + 1);
      // As many as there are processors: where who waits takes part, one of the pool's does not.
      if (before == OVER || before == tasks) {
        return;
      }
      if (!complete.get() && complete.compareAndSet(false, true)) {
        // Nobody waits: by now who launched it would work on it.
        execute();
      }
      long began = Trace.isOn() ? System.nanoTime() : 0;
      try {
        run.work();
      } catch (Throwable e) {
        // Nothing of the user's comes here; without this the stage would never complete.
        run.trap().report(-1, e);
      }
      if (began != 0) {
        Trace.step(new TraceTrack(TraceTrack.THREADS, Thread.currentThread().getName()), name,
            began, System.nanoTime(), Map.of());
      }
      if (working.updateAndGet(n -> n == 1 ? OVER : n - 1) == OVER) {
        settle();
      }
    }

    /** Asks for threads of the pool, but for the one whose place who waits can take. */
    void begin() {
      complete.set(tasks == 1);
      for (int i = 0; i < Math.max(1, tasks - 1); i++) {
        pool.execute(this);
      }
    }

    private void execute() {
      try {
        pool.execute(this);
      } catch (RejectedExecutionException e) {
        // The pool is closing; those that work on it already will end it.
      }
    }

    /** Takes part instead of waiting. */
    void help() {
      Thread self = Thread.currentThread();
      // A virtual thread would keep others from its carrier; fibres overhear interrupts, which are
      // not theirs here; in a kernel one waits as ever.
      boolean mayHelp = !self.isVirtual() && !(run instanceof BlockRun) && !isOwnThread();
      if (mayHelp && helpers.add(self)) {
        complete.set(true);
        try {
          run();
        } finally {
          helpers.remove(self);
        }
      }
    }

    void giveUp() {
      run.trap().cancel(new IllegalStateException("kernel " + name
          + " had not ended at the end of its runtime's close timeout and was given up"));
      settle();
    }

    private void traceEnd() {
      Throwable cause = run.trap().cause();
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("items", shape.items());
      details.put("blocks", shape.blocks());
      if (cause != null) {
        details.put("threw", cause.toString());
      }
      Trace.interval(new TraceTrack(TraceTrack.LAUNCHES, "CPU"), name, launched,
          System.nanoTime(), details);
    }

    private void settle() {
      if (open.remove(this)) {
        run.trap().markWorkItem(name);
        if (launched != 0) {
          traceEnd();
        }
        stage.settle(null, run.trap().cause(), completions, () -> {
          // A launch that was cancelled runs to its end; nobody counts that.
        });
      }
    }
  }

  /** Who waits for a launch without a time limit works on it meanwhile. */
  private static final class LaunchStage extends RuntimeStage<Void> {
    private final OpenLaunch launch;

    LaunchStage(OpenLaunch launch) {
      this.launch = launch;
    }

    @Override
    public Void join() {
      launch.help();
      return super.join();
    }
  }

  CompletionStage<Void> launch(KernelDescriptor kernel, LaunchShape shape, Object[] arguments) {
    return launch(new OpenLaunch(kernel, shape, run(kernel, shape, arguments)));
  }

  /** All steps are one launch, of a kernel that does not synchronize. */
  CompletionStage<Void> steps(KernelDescriptor kernel, LaunchShape shape, Steps steps,
      Object[] arguments) {
    Optional<GridRun> march = march(kernel, shape, steps, arguments);
    return launch(new OpenLaunch(kernel, shape, march.orElseGet(() -> new StepRun(
        new RowParts(rows(kernel, shape), shape, steps, arguments, workers)))));
  }

  /** Steps of a stencil by rows; empty where they run cell by cell. */
  private Optional<GridRun> march(KernelDescriptor kernel, LaunchShape shape, Steps steps,
      Object[] arguments) {
    return isFast && kernel.fast().isPresent()
        ? GridMarch.of(kernel.fast().get(), steps, arguments,
            List.of(shape.width(), shape.height(), shape.gridZ() * shape.blockZ()), workers)
            .map(march -> new MarchRun(march, workers))
        : Optional.empty();
  }

  private CompletionStage<Void> launch(OpenLaunch launch) {
    open.add(launch);
    try {
      launch.begin();
    } catch (RejectedExecutionException e) {
      // The rest of a graph, while the runtime closes.
      open.remove(launch);
      throw new IllegalStateException("this runtime is closed", e);
    }
    return launch.stage;
  }

  private GridRun run(KernelDescriptor kernel, LaunchShape shape, Object[] arguments) {
    boolean fast = isFast && kernel.fast().isPresent() && FastWork.canRun(shape);
    if (kernel.synchronizing()) {
      return fast ? new FastBlockRun(kernel.fast().get(), shape, arguments)
          : new BlockRun(kernel, shape, arguments);
    }
    Optional<GridRun> march = march(kernel, shape, new Steps(1, List.of()), arguments);
    return march.orElseGet(() -> new ItemRun(rows(kernel, shape), shape, arguments));
  }

  private Rows rows(KernelDescriptor kernel, LaunchShape shape) {
    return isFast && kernel.fast().isPresent() && FastWork.canRun(shape)
        ? new FastRows(kernel.fast().get(), shape) : Rows.of(kernel.method());
  }

  boolean isOwnThread() {
    return helpers.contains(Thread.currentThread())
        || Thread.currentThread() instanceof ForkJoinWorkerThread worker
            && worker.getPool() == pool;
  }

  void close(long deadline) {
    pool.shutdown();
    try {
      if (pool.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)
          && helpersHaveEnded(deadline)) {
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

  private boolean helpersHaveEnded(long deadline) throws InterruptedException {
    while (!open.isEmpty()) {
      if (deadline - System.nanoTime() <= 0) {
        return false;
      }
      Thread.sleep(1);
    }
    return true;
  }

  /** Ends what can be ended, drops what has not begun, and leaves no stage open. */
  private void giveUp() {
    open.forEach(OpenLaunch::giveUp);
    pool.shutdownNow();
  }
}
