package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.cpu.grid.GridMarch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Steps of a stencil as a march over bands. A band goes on as soon as its neighbours have shown
 * what it reads of them, so threads wait for those beside them and never for all. Each thread keeps
 * its bands, whose cells are in its cache. It takes those of another one that has not come, or that
 * has let it wait for long, as one does that was put aside; so none waits for a thread that never
 * comes. Kernels that can be marched over throw nothing.
 */
final class MarchRun implements GridRun {
  /** Counters lie on lines of their own. */
  private static final int LINE = 32;
  /**
   * Turns of waiting, some 40 us together, after which another thread's band is taken, and the
   * processor given away. Where nothing else runs nobody waits for so long; where threads have to
   * share processors, who spins keeps the one for whom it waits from going on.
   */
  private static final int PATIENCE = 2_000;
  /** Turns of waiting between two looks at counters of others, which it would slow down. */
  private static final int LOOKS = 64;

  private final GridMarch march;
  private final int threads;
  private final int bands;
  private final int passes;
  /** By band, the pass up to which somebody has taken it. */
  private final AtomicIntegerArray taken;
  /** By band, the passes that are done. */
  private final AtomicIntegerArray done;
  /** By band, the passes of which neighbours can read what they need. */
  private final AtomicIntegerArray shown;
  private final AtomicInteger joined = new AtomicInteger();
  private final FirstTrap trap = new FirstTrap();

  MarchRun(GridMarch march, int workers) {
    this.march = march;
    bands = march.bands();
    passes = march.passes();
    threads = Math.min(workers, bands);
    taken = new AtomicIntegerArray(bands * LINE);
    done = new AtomicIntegerArray(bands * LINE);
    shown = new AtomicIntegerArray(bands * LINE);
  }

  @Override
  public long parts() {
    return threads;
  }

  @Override
  public FirstTrap trap() {
    return trap;
  }

  @Override
  public void work() {
    int self = joined.getAndIncrement() % threads;
    GridMarch.Worker worker = march.worker(trap::isCancelled,
        band -> shown.setRelease(band * LINE, taken.getPlain(band * LINE)));
    int idle = 0;
    while (!trap.isCancelled()) {
      if (goOn(worker, self, idle >= PATIENCE)) {
        idle = 0;
      } else if (idle++ % LOOKS == LOOKS - 1 && !isLeft()) {
        return;
      } else if (idle < PATIENCE) {
        Thread.onSpinWait();
      } else {
        idle = Math.min(idle, Integer.MAX_VALUE - LOOKS); // may wait for a debugger
        Thread.yield();
      }
    }
  }

  private boolean isLeft() {
    for (int band = 0; band < bands; band++) {
      if (taken.get(band * LINE) < passes) {
        return true;
      }
    }
    return false;
  }

  /** Does a pass over a band, if there is one that can be taken. */
  private boolean goOn(GridMarch.Worker worker, int self, boolean takesOthers) {
    int first = (int) (((long) self * bands + threads - 1) / threads);
    for (int i = 0; i < bands; i++) {
      int band = first + i < bands ? first + i : first + i - bands;
      int owner = (int) ((long) band * threads / bands);
      if (owner == self || takesOthers || owner >= joined.get()) {
        int pass = taken.get(band * LINE);
        if (pass < passes && isReady(band, pass)
            && taken.compareAndSet(band * LINE, pass, pass + 1)) {
          run(worker, band, pass);
          return true;
        }
      }
    }
    return false;
  }

  private boolean isReady(int band, int pass) {
    boolean isClosed = march.isClosed();
    return done.get(band * LINE) == pass
        && (band > 0 ? isShown(band - 1, pass) : !isClosed || isShown(bands - 1, pass))
        && (band + 1 < bands ? isShown(band + 1, pass) : !isClosed || isShown(0, pass));
  }

  private boolean isShown(int band, int passesBefore) {
    return shown.get(band * LINE) >= passesBefore;
  }

  private void run(GridMarch.Worker worker, int band, int pass) {
    try {
      worker.run(band, pass);
      if (shown.getPlain(band * LINE) <= pass) { // neighbours look at it: each write costs
        shown.setRelease(band * LINE, pass + 1);
      }
      done.setRelease(band * LINE, pass + 1);
    } catch (Throwable e) {
      trap.cancel(e); // a bug of ours: no work item throws
    }
  }
}
