package io.ringkernel.benchmarks.kernels;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.RingRuntime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;

/**
 * {@code ringkernel bench stencil}: many steps of the wave equation on the CPU back end beside
 * parallel streams by hand and C with OpenMP. All are measured in turn, a round of each, so that
 * what else the machine does meets all of them; before that each is compared bit by bit with plain
 * loops.
 */
public final class StencilFigures {
  private static final String OURS = "RingKernel, steps in one call";
  private static final String LAUNCHES = "RingKernel, a launch for each step";
  private static final String STREAMS = "parallel streams";
  private static final String REGIONS = "gcc OpenMP, a region for each step";
  private static final String REGION = "gcc OpenMP, one region";
  private static final String TILES = "tiles as actors, a loop in each";
  private static final float C2 = 0.25f;
  private static final int CHECKED = 7;
  private static final int LEAST_OF_TILES = 100;
  private static final double LEAST_OF_STREAMS = 1.0;
  private static final double LEAST_OF_OPENMP = 0.8;
  /** Threads of OpenMP go to sleep in the meantime. */
  private static final long PAUSE_MILLIS = 20;

  /** Takes steps; {@code steps} is even, so each field ends in the array that it came in. */
  private interface Contender {
    void steps(int count, int side, float[] now, float[] previous);
  }

  private record Grid(int side, int steps) {}

  private final List<Grid> grids;
  private final int rounds;
  /** Microseconds of a step, by round. */
  private final Map<Grid, Map<String, double[]>> found = new LinkedHashMap<>();

  /**
   * Figures.
   *
   * @param smoke takes few and short rounds, which show that it runs and nothing else
   */
  public StencilFigures(boolean smoke) {
    rounds = smoke ? 2 : 21;
    grids = smoke ? List.of(new Grid(256, 20), new Grid(512, 20))
        : List.of(new Grid(256, 4_000), new Grid(512, 1_000), new Grid(4096, 20));
  }

  /** Measures; a contender whose results differ ends it. */
  public void run() throws InterruptedException {
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).cpuMode(CpuMode.FAST).build()) {
      KernelsGpu kernels = KernelsGpu.on(runtime);
      Map<String, Contender> contenders = new LinkedHashMap<>();
      contenders.put(OURS, (count, side, now, previous) -> kernels.waveSteps(count, side, side, now,
          previous, C2));
      contenders.put(LAUNCHES, (count, side, now, previous) -> turns(count, now, previous,
          (one, other) -> kernels.wave(side, side, one, other, C2)));
      ParallelStreams streams = new ParallelStreams();
      contenders.put(STREAMS, (count, side, now, previous) -> turns(count, now, previous,
          (one, other) -> streams.wave(side, one, other, C2)));
      contenders.put(TILES,
          (count, side, now, previous) -> TiledWave.steps(runtime, count, side, now, previous, C2));
      if (GccOpenMp.isThere()) {
        GccOpenMp gcc = new GccOpenMp();
        contenders.put(REGIONS, (count, side, now, previous) -> turns(count, now, previous,
            (one, other) -> gcc.wave(side, one, other, C2)));
        contenders.put(REGION,
            (count, side, now, previous) -> gcc.waveSteps(count, side, now, previous, C2));
      }
      for (Grid grid : grids) {
        measure(grid, contenders);
      }
    }
  }

  private interface Turn {
    void step(float[] now, float[] previous);
  }

  private static void turns(int count, float[] now, float[] previous, Turn turn) {
    for (int step = 0; step < count; step += 2) {
      turn.step(now, previous);
      if (step + 1 < count) {
        turn.step(previous, now);
      }
    }
  }

  private void measure(Grid grid, Map<String, Contender> contenders) throws InterruptedException {
    float[] first = random(3, grid.side);
    float[] second = random(4, grid.side);
    Map<String, Contender> measured = new LinkedHashMap<>(contenders);
    if (grid.steps < LEAST_OF_TILES) {
      // so few steps would measure how a grid is cut
      measured.remove(TILES);
    }
    measured.forEach((name, contender) -> check(name, contender, grid.side, first, second));
    Map<String, double[]> micros = new LinkedHashMap<>();
    measured.keySet().forEach(name -> micros.put(name, new double[rounds]));
    float[] now = new float[first.length];
    float[] previous = new float[first.length];
    int warmups = Math.max(1, rounds / 4);
    for (int round = -warmups; round < rounds; round++) {
      for (Map.Entry<String, Contender> each : measured.entrySet()) {
        System.arraycopy(first, 0, now, 0, now.length);
        System.arraycopy(second, 0, previous, 0, previous.length);
        Thread.sleep(PAUSE_MILLIS);
        long began = System.nanoTime();
        each.getValue().steps(grid.steps, grid.side, now, previous);
        double took = (System.nanoTime() - began) / 1e3 / grid.steps;
        if (round >= 0) {
          micros.get(each.getKey())[round] = took;
        }
      }
    }
    found.put(grid, micros);
  }

  private static void check(String name, Contender contender, int side, float[] first,
      float[] second) {
    float[] expectedNow = first.clone();
    float[] expectedPrevious = second.clone();
    SerialLoops loops = new SerialLoops();
    turns(CHECKED, expectedNow, expectedPrevious, (one, other) -> loops.wave(side, one, other, C2));
    float[] now = first.clone();
    float[] previous = second.clone();
    contender.steps(CHECKED, side, now, previous);
    if (!Arrays.equals(expectedNow, now) || !Arrays.equals(expectedPrevious, previous)) {
      throw new IllegalStateException(name + " computes something else on " + side + " x " + side);
    }
  }

  private static float[] random(long seed, int side) {
    Random random = new Random(seed);
    float[] values = new float[side * side];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat();
    }
    return values;
  }

  /** The table, Markdown. */
  public String table() {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT,
        "Java %d, %d threads, medians of %d rounds, all in turn, bits compared before.%n%n",
        Runtime.version().feature(), ForkJoinPool.getCommonPoolParallelism() + 1, rounds));
    out.append("| grid | | a step | Gcell/s | ours is |\n|---|---|--:|--:|--:|\n");
    found.forEach((grid, micros) -> {
      double[] ours = micros.get(OURS);
      micros.forEach((name, all) -> out.append(String.format(Locale.ROOT,
          "| %d² | %s | %.1f us | %.2f | %s |%n", grid.side, name, median(all),
          (double) grid.side * grid.side / 1e3 / median(all),
          name.equals(OURS) ? "" : String.format(Locale.ROOT, "%.2f x", ratio(all, ours)))));
    });
    out.append("\n| goal | | |\n|---|--:|---|\n");
    found.forEach((grid, micros) -> {
      double[] ours = micros.get(OURS);
      goal(out, grid, "parallel streams", ratio(micros.get(STREAMS), ours), LEAST_OF_STREAMS);
      if (micros.containsKey(REGION)) {
        double least = Math.min(ratio(micros.get(REGION), ours),
            ratio(micros.get(REGIONS), ours));
        goal(out, grid, "the better of OpenMP", least, LEAST_OF_OPENMP);
      }
    });
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static void goal(StringBuilder out, Grid grid, String rival, double ratio,
      double least) {
    out.append(String.format(Locale.ROOT, "| %d², at least %.1f x %s | %.2f x | %s |%n", grid.side,
        least, rival, ratio, ratio >= least ? "reached" : "missed"));
  }

  /** How many times as quick as the other: the middle of the rounds. */
  private static double ratio(double[] other, double[] ours) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.length; i++) {
      ratios.add(other[i] / ours[i]);
    }
    return median(ratios.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
