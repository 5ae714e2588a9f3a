package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.stream.KernelStream;
import io.ringkernel.runtime.stream.LaunchGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * One case: generated and by hand, launch by launch, as a graph, by each form of the kernel and by
 * the one that the runtime has found the quickest, in turns, then compared.
 */
final class StencilRun {
  private static final float C2 = 0.2f;
  /** Launches of a graph; even, so that the arrays are where they were. */
  private static final int GRAPH = 20;
  private static final List<String> FORMS = List.of("tiled", "blocked", "persistent");
  private static final String CHOSEN = "generated, all steps in one call";
  private static final String COOPERATIVE = "by hand, one cooperative launch";
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

  /**
   * A way to take the steps.
   *
   * @param isOurs whether it changes our arrays; else those of the kernel by hand
   * @param nanos takes them, and how long that took
   * @param form that the runtime is to take, and takes; empty for any
   */
  private record Way(String name, boolean isOurs, LongSupplier nanos, String form) {}

  List<Row> rows() throws Exception {
    double[] expected = now.length <= MOST_CHECKED ? reference(graphSize()) : new double[0];
    try (HandWave hand = new HandWave(rig, of, now, before, C2);
        StencilForms forms = new StencilForms();
        RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build();
        ResidentArrays arrays = runtime.resident(now, before);
        KernelStream stream = runtime.stream();
        LaunchGraph graph = runtime.graph(target -> launches(KernelsGpu.on(target), graphSize()))) {
      stream.launch(graph).toCompletableFuture().join();
      arrays.copyToHost();
      double error = error(expected);
      hand.replay(graphSize());
      List<Way> ways = new ArrayList<>(ours(runtime, stream, graph, forms));
      ways.addAll(byHand(hand));
      String[] taken = new String[ways.size()];
      double[][] rates = measured(ways, forms, taken);
      hand.launched(of.steps() * (of.samples() + 1)
          * (int) (2 * ways.stream().filter(Way::isOurs).count() - ways.size()));
      arrays.copyToHost();
      hand.requireSame(now, before);
      return rows(ways, rates, taken, expected.length == 0 ? "" : "; " + Row.number(error * 1e6)
          + "e-6 off double after " + graphSize() + " steps");
    }
  }

  private List<Way> ours(RingRuntime runtime, KernelStream stream, LaunchGraph graph,
      StencilForms forms) {
    KernelsGpu launcher = KernelsGpu.on(stream);
    List<Way> ways = new ArrayList<>();
    ways.add(new Way("generated, a launch a step", true, () -> timed(() -> {
      launches(launcher, of.steps());
      stream.synchronize();
    }), ""));
    ways.add(new Way("generated, a graph", true, () -> timed(() -> {
      for (int i = 0; i < of.steps(); i += graphSize()) {
        stream.launch(graph);
      }
      stream.synchronize();
    }), ""));
    for (String form : FORMS) {
      ways.add(new Way("generated, " + form, true, () -> inOneCall(runtime, forms, of.form(form)),
          form));
    }
    ways.add(new Way(CHOSEN, true, () -> inOneCall(runtime, forms, ""), ""));
    return ways;
  }

  private List<Way> byHand(HandWave hand) {
    List<Way> ways = new ArrayList<>(List.of(
        new Way("by hand, a launch a step", false, () -> hand.launched(of.steps()), ""),
        new Way("by hand, a graph", false, () -> hand.replayed(of.steps()), "")));
    if (hand.canStay()) {
      ways.add(new Way(COOPERATIVE, false, () -> hand.stayed(of.steps()), ""));
    }
    return ways;
  }

  /** In turns, once to warm up and to measure forms. */
  private double[][] measured(List<Way> ways, StencilForms forms, String[] taken) {
    double[][] rates = new double[ways.size()][of.samples()];
    for (int i = -1; i < of.samples(); i++) {
      for (int way = 0; way < rates.length; way++) {
        forms.forget();
        long nanos = ways.get(way).nanos().getAsLong();
        taken[way] = forms.taken();
        if (i >= 0) {
          rates[way][i] = of.rate(nanos);
        }
      }
    }
    return rates;
  }

  private long inOneCall(RingRuntime runtime, StencilForms forms, String form) {
    KernelsGpu launcher = KernelsGpu.on(runtime);
    long[] nanos = new long[1];
    forms.with(form, () -> nanos[0] = timed(() -> {
      if (of.depth() == 1) {
        launcher.wave2Steps(of.steps(), of.edge(), of.edge(), C2, now, before);
      } else {
        launcher.wave3Steps(of.steps(), of.edge(), of.edge(), of.depth(), C2, now, before);
      }
    }));
    return nanos[0];
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

  private List<Row> rows(List<Way> ways, double[][] rates, String[] taken, String error) {
    List<Row> rows = new ArrayList<>();
    int chosen = -1;
    int best = -1;
    for (int i = 0; i < rates.length; i++) {
      Way way = ways.get(i);
      String name = of.name() + ", " + way.name();
      if (way.name().equals(CHOSEN)) {
        chosen = i;
        rows.add(Row.verified(name, of.unit(), rates[i], of.goal(), "the runtime chose "
            + taken[i] + "; equal to the kernel by hand in every bit" + error));
      } else if (!way.isOurs()) {
        rows.add(Row.rival(name, of.unit(), rates[i], ""));
        best = best < 0 || median(rates[i]) > median(rates[best]) ? i : best;
      } else if (taken[i].startsWith(way.form())) {
        rows.add(Row.verified(name, of.unit(), rates[i], Goal.NONE, taken[i]));
      } else {
        rows.add(Row.missing(name, "no tile fits the device; the runtime took " + taken[i]));
      }
    }
    if (ways.stream().noneMatch(way -> way.name().equals(COOPERATIVE))) {
      rows.add(Row.missing(of.name() + ", " + COOPERATIVE, "needs a device"));
    }
    rows.add(Row.against(of.name() + ", generated against the best by hand", rates[chosen],
        rates[best], false, Goal.NONE, "in turns; " + ways.get(best).name()));
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
