package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.stream.KernelStream;
import io.ringkernel.runtime.stream.LaunchGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;

/** One case: generated and by hand, launch by launch and as a graph, in turns, then compared. */
final class StencilRun {
  private static final float C2 = 0.2f;
  /** Launches of a graph; even, so that the arrays are where they were. */
  private static final int GRAPH = 20;
  /** Cells up to which the first steps are also done in double. */
  private static final long MOST_CHECKED = 1 << 24;

  private final Rig rig;
  private final StencilCase of;
  private final float[] now;
  private final float[] before;

  StencilRun(Rig rig, StencilCase of) {
    this.rig = rig;
    this.of = of;
    this.now = new float[Math.toIntExact(of.cells())];
    this.before = new float[now.length];
    Random random = new Random(11);
    for (int i = 0; i < now.length; i++) {
      now[i] = random.nextFloat() - 0.5f;
      before[i] = random.nextFloat() - 0.5f;
    }
  }

  private int graphSize() {
    return Math.min(GRAPH, of.steps());
  }

  List<Row> rows() throws Exception {
    double[] expected = now.length <= MOST_CHECKED ? reference(graphSize()) : new double[0];
    try (HandWave hand = new HandWave(rig, of, now, before, C2);
        RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build();
        ResidentArrays arrays = runtime.resident(now, before);
        KernelStream stream = runtime.stream();
        LaunchGraph graph = runtime.graph(target -> launches(KernelsGpu.on(target), graphSize()))) {
      stream.launch(graph).toCompletableFuture().join();
      arrays.copyToHost();
      double error = error(expected);
      hand.replay(graphSize());
      KernelsGpu launcher = KernelsGpu.on(stream);
      List<ToLongFunction<Integer>> ways = new ArrayList<>(List.of(steps -> timed(() -> {
        launches(launcher, steps);
        stream.synchronize();
      }), steps -> timed(() -> {
        for (int i = 0; i < steps; i += graphSize()) {
          stream.launch(graph);
        }
        stream.synchronize();
      }), steps -> timed(() -> inOneCall(runtime, steps)), hand::launched, hand::replayed));
      if (hand.canStay()) {
        ways.add(hand::stayed);
      }
      double[][] rates = new double[ways.size()][of.samples()];
      for (int i = -1; i < of.samples(); i++) { // once to warm up
        for (int way = 0; way < rates.length; way++) {
          long nanos = ways.get(way).applyAsLong(of.steps());
          if (i >= 0) {
            rates[way][i] = of.rate(nanos);
          }
        }
        if (!hand.canStay()) { // as many steps as ours
          hand.launched(of.steps());
        }
      }
      arrays.copyToHost();
      hand.requireSame(now, before);
      return rows(rates, expected.length == 0 ? "" : "; " + Row.number(error * 1e6)
          + "e-6 off double after " + graphSize() + " steps");
    }
  }

  /** By the form that the runtime has found the quickest. */
  private void inOneCall(RingRuntime runtime, int steps) {
    KernelsGpu launcher = KernelsGpu.on(runtime);
    if (of.depth() == 1) {
      launcher.wave2Steps(steps, of.edge(), of.edge(), C2, now, before);
    } else {
      launcher.wave3Steps(steps, of.edge(), of.edge(), of.depth(), C2, now, before);
    }
  }

  private static long timed(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return System.nanoTime() - begin;
  }

  private void launches(KernelsGpu launcher, int steps) {
    for (int i = 0; i < steps; i++) {
      float[] from = i % 2 == 0 ? now : before;
      float[] to = i % 2 == 0 ? before : now;
      if (of.depth() == 1) {
        launcher.wave2Async(of.edge(), of.edge(), C2, from, to);
      } else {
        launcher.wave3Async(of.edge(), of.edge(), of.depth(), C2, from, to);
      }
    }
  }

  private List<Row> rows(double[][] rates, String error) {
    List<Row> rows = new ArrayList<>();
    String name = of.name();
    rows.add(Row.verified(name + ", generated, a launch a step", of.unit(), rates[0], Goal.NONE,
        "a stream, from Java"));
    rows.add(Row.verified(name + ", generated, a graph", of.unit(), rates[1], Goal.NONE, ""));
    rows.add(Row.verified(name + ", generated, all steps in one call", of.unit(), rates[2],
        of.goal(), "by the form that measuring found the quickest; equal to the kernel by hand in "
            + "every bit" + error));
    rows.add(Row.rival(name + ", by hand, a launch a step", of.unit(), rates[3], ""));
    rows.add(Row.rival(name + ", by hand, a graph", of.unit(), rates[4], ""));
    int best = median(rates[3]) > median(rates[4]) ? 3 : 4;
    if (rates.length > 5) {
      rows.add(Row.rival(name + ", by hand, one cooperative launch", of.unit(), rates[5],
          "every cell by one work item of a grid that stays"));
      best = median(rates[5]) > median(rates[best]) ? 5 : best;
    } else {
      rows.add(Row.missing(name + ", by hand, one cooperative launch", "needs a device"));
    }
    rows.add(Row.against(name + ", generated against the best by hand", rates[2], rates[best],
        false, Goal.NONE, "in turns"));
    return rows;
  }

  private static double median(double[] samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The first steps in double, of what the arrays hold. */
  private double[] reference(int steps) {
    double[] from = new double[now.length];
    double[] to = new double[now.length];
    for (int i = 0; i < now.length; i++) {
      from[i] = now[i];
      to[i] = before[i];
    }
    int plane = of.edge() * of.edge();
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < from.length; i++) {
        if (isInner(i)) {
          double neighbours =
              from[i - 1] + from[i + 1] + from[i - of.edge()] + from[i + of.edge()];
          double here = from[i];
          double laplacian = of.depth() == 1 ? neighbours - 4 * here
              : neighbours + from[i - plane] + from[i + plane] - 6 * here;
          to[i] = 2 * here - to[i] + C2 * laplacian;
        }
      }
      double[] other = from;
      from = to;
      to = other;
    }
    return from;
  }

  private boolean isInner(int i) {
    int x = i % of.edge();
    int y = i / of.edge() % of.edge();
    int z = i / of.edge() / of.edge();
    return x > 0 && x < of.edge() - 1 && y > 0 && y < of.edge() - 1
        && (of.depth() == 1 || z > 0 && z < of.depth() - 1);
  }

  private double error(double[] expected) {
    float[] result = graphSize() % 2 == 0 ? now : before;
    double most = 0;
    for (int i = 0; i < expected.length; i++) {
      most = Math.max(most, Math.abs(result[i] - expected[i]));
    }
    if (!(most < 1e-3)) {
      throw new IllegalStateException(of.name() + " is " + most + " off after " + graphSize()
          + " steps");
    }
    return most;
  }
}
