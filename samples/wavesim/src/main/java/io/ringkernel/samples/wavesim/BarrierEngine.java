package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.Area.Activity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/**
 * Threads with a band of rows each, a barrier, two planes that change places. A part of a step is
 * what the threads do until they are looked at: each at its own pace.
 */
final class BarrierEngine implements PartwiseEngine {
  private static final int THREADS = 4;
  private static final int FASTEST = 3;

  private final Medium medium;
  private final int threads;
  private final int[] done;
  private final int[] pace;
  private final SplittableRandom random = new SplittableRandom(1);
  private final ExecutorService pool;
  private final CyclicBarrier barrier;
  private float[] now;
  private float[] previous;
  private boolean amid;

  BarrierEngine(Medium medium) {
    this.medium = medium;
    threads = Math.min(THREADS, medium.height());
    done = new int[threads];
    pace = new int[threads];
    pool = Executors.newFixedThreadPool(threads,
        task -> Thread.ofPlatform().name("wavesim-band").daemon().unstarted(task));
    barrier = new CyclicBarrier(threads, this::exchange);
    now = new float[medium.cells()];
    previous = new float[medium.cells()];
  }

  @Override
  public WaveMode mode() {
    return WaveMode.SYNCHRONISED;
  }

  @Override
  public int parts() {
    return Math.max(1, medium.height() / threads);
  }

  private int first(int thread) {
    return thread * medium.height() / threads;
  }

  private int rows(int thread) {
    return first(thread + 1) - first(thread);
  }

  /** All rows are done: the thread that comes last to the barrier does this for all. */
  private void exchange() {
    float[] next = previous;
    previous = now;
    now = next;
  }

  @Override
  public boolean part(int source, float drive) {
    if (!amid) {
      Arrays.fill(done, 0);
      amid = true;
    }
    int waiting = 0;
    for (int thread = 0; thread < threads; thread++) {
      pace[thread] = Math.min(rows(thread) - done[thread], 1 + random.nextInt(FASTEST));
      waiting += pace[thread] == 0 ? 1 : 0;
    }
    if (waiting < threads) {
      run(thread -> rows(thread, pace[thread], source, drive));
      return false;
    }
    run(this::arrive);
    amid = false;
    return true;
  }

  /** All threads go to the end of their rows and meet at the barrier. */
  @Override
  public void step(int source, float drive) {
    if (!amid) {
      Arrays.fill(done, 0);
    }
    amid = false;
    run(thread -> {
      rows(thread, rows(thread) - done[thread], source, drive);
      arrive(thread);
    });
  }

  private void arrive(int thread) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException("thread " + thread + " left the barrier", e);
    }
  }

  private void run(IntConsumer work) {
    CompletableFuture<?>[] all = new CompletableFuture<?>[threads];
    for (int thread = 0; thread < threads; thread++) {
      int number = thread;
      all[thread] = CompletableFuture.runAsync(() -> work.accept(number), pool);
    }
    CompletableFuture.allOf(all).join();
  }

  private void rows(int thread, int count, int source, float drive) {
    PlaneCell place = new PlaneCell(medium.width(), medium.height());
    int start = first(thread) + done[thread];
    for (int y = start; y < start + count; y++) {
      for (int x = 0; x < medium.width(); x++) {
        WaveKernels.step(place.at(x, y), Medium.C2, medium.gain(), medium.faces(),
            now, previous);
      }
    }
    int row = source < 0 ? -1 : source / medium.width();
    if (row >= start && row < start + count) {
      medium.drive(source, drive, previous);
    }
    done[thread] += count;
  }

  @Override
  public boolean isAmidStep() {
    return amid;
  }

  @Override
  public List<Area> focus() {
    List<Area> areas = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      boolean waits = done[thread] == rows(thread);
      int height = waits ? rows(thread) : Math.max(1, pace[thread]);
      int end = first(thread) + done[thread];
      areas.add(new Area(0, Math.max(0, end - height), medium.width(), height,
          waits ? Activity.WAITING : Activity.COMPUTED));
    }
    return areas;
  }

  @Override
  public String place() {
    StringJoiner rows = new StringJoiner(", ");
    int waiting = 0;
    for (int thread = 0; thread < threads; thread++) {
      boolean waits = done[thread] == rows(thread);
      waiting += waits ? 1 : 0;
      rows.add(waits ? "waits" : "row " + (first(thread) + done[thread]));
    }
    return waiting == threads ? "all at the barrier: the planes change places"
        : "threads at " + rows;
  }

  @Override
  public float[] shown() {
    float[] shown = now.clone();
    for (int thread = 0; amid && thread < threads; thread++) {
      int start = first(thread) * medium.width();
      System.arraycopy(previous, start, shown, start, done[thread] * medium.width());
    }
    return shown;
  }

  @Override
  public String oddity() {
    return "";
  }

  @Override
  public float pressure(int cell) {
    return now[cell];
  }

  @Override
  public void begin(float[] before, float[] start) {
    System.arraycopy(before, 0, previous, 0, previous.length);
    System.arraycopy(start, 0, now, 0, now.length);
    amid = false;
  }

  @Override
  public float[] pressure() {
    return now.clone();
  }

  @Override
  public float[] before() {
    return previous.clone();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
