package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.tile.ActorTiles;
import io.ringkernel.runtime.tile.TiledStencil.Snapshot;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Steps of a plane by tiles that are actors of one resident kernel, against the same steps by the
 * fused kernel, half of them before and half after: while a kernel stays, another one that needs
 * the whole device would wait for it.
 */
final class ActorPrice {
  private static final long LIMIT_SECONDS = 60;
  /** Of a tile, as {@link Kernels#wave2} declares it. */
  private static final int EDGE = 32;
  private static final float C2 = 0.2f;

  private final Rig rig;
  private final int tiles;
  private final int edge;
  private final int steps;
  private final int samples;
  private final double[] fused;
  private final double[] byActors;
  private String choice = "";

  private ActorPrice(Rig rig) {
    this.rig = rig;
    tiles = rig.count(16, 2);
    edge = tiles * EDGE;
    steps = rig.count(1000, 2);
    samples = rig.count(10, 2);
    fused = new double[samples];
    byActors = new double[samples];
  }

  static List<Row> rows(Rig rig) {
    return new ActorPrice(rig).rows();
  }

  private List<Row> rows() {
    float[] now = initial(0);
    float[] before = initial(1);
    float[] expected = now.clone();
    float[] expectedBefore = before.clone();
    int all = steps * (samples + 2);
    plain(expected, expectedBefore, all);
    fused(now, before, 0, samples / 2);
    actors(expected, expectedBefore, all);
    fused(now, before, samples / 2, samples);
    requireSame("the fused kernel", expected, now);
    requireSame("the fused kernel", expectedBefore, before);
    String name = "2D " + edge + " x " + edge;
    return List.of(
        Row.verified(name + ", tiles as actors, borders as messages", "us/step", byActors,
            Goal.NONE, tiles * tiles + " actors of " + EDGE + " x " + EDGE
                + " cells, each in a block of its own while it steps, " + steps
                + " steps; equal to a loop of Java in every bit"),
        Row.verified(name + ", the fused kernel in the same run", "us/step", fused, Goal.NONE,
            "half before the actors, half after; the runtime chose " + choice
                + "; equal to the same loop in every bit"),
        Row.price("price of the actor form over the fused kernel", byActors, fused,
            Goal.atMost(1.5, 1.15, 1.05), "time of a step, " + name));
  }

  private float[] initial(int field) {
    float[] cells = new float[edge * edge];
    for (int i = 0; i < cells.length; i++) {
      int mixed = i % edge * 374_761_393 + i / edge * 668_265_263 + field * 974_634_777;
      mixed = (mixed ^ (mixed >>> 13)) * 1_274_126_177;
      cells[i] = (mixed >>> 24) / 256f - 0.5f;
    }
    return cells;
  }

  /** An even number of steps on the JVM; the arrays end where they began. */
  private void plain(float[] now, float[] before, int count) {
    for (int step = 0; step < count; step++) {
      float[] from = step % 2 == 0 ? now : before;
      float[] to = step % 2 == 0 ? before : now;
      for (int y = 1; y < edge - 1; y++) {
        for (int i = y * edge + 1; i < (y + 1) * edge - 1; i++) {
          float laplacian =
              from[i - 1] + from[i + 1] + (from[i - edge] + from[i + edge]) - 4f * from[i];
          to[i] = 2f * from[i] - to[i] + C2 * laplacian;
        }
      }
    }
  }

  /** Takes some of the samples, behind steps that count for none. */
  private void fused(float[] now, float[] before, int first, int last) {
    try (StencilForms forms = new StencilForms();
        RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build();
        ResidentArrays arrays = runtime.resident(now, before)) {
      KernelsGpu launcher = KernelsGpu.on(runtime);
      for (int i = first - 1; i < last; i++) {
        long begin = System.nanoTime();
        launcher.wave2Steps(steps, edge, edge, C2, now, before);
        long nanos = System.nanoTime() - begin;
        if (i >= first) {
          fused[i] = nanos / 1e3 / steps;
        }
      }
      choice = forms.taken();
      arrays.copyToHost();
    }
  }

  private void actors(float[] now, float[] before, int all) {
    try (RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build();
        ActorTiles grid =
            Kernels_Wave2Tiles.start(runtime, edge, edge, C2, initial(0), initial(1))) {
      for (int i = -2; i < samples; i++) {
        long begin = System.nanoTime();
        await(grid.run(steps));
        if (i >= 0) {
          byActors[i] = (System.nanoTime() - begin) / 1e3 / steps;
        }
      }
      Snapshot end = await(grid.snapshot());
      if (end.step() != all) {
        throw new IllegalStateException("tiles took " + end.step() + " steps of " + all);
      }
      requireSame("tiles that are actors", now, end.fields()[0]);
      requireSame("tiles that are actors", before, end.fields()[1]);
    }
  }

  private static <T> T await(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
  }

  private static void requireSame(String what, float[] expected, float[] actual) {
    for (int i = 0; i < expected.length; i++) {
      if (Float.floatToRawIntBits(expected[i]) != Float.floatToRawIntBits(actual[i])) {
        throw new IllegalStateException(what + ": cell " + i + " is " + actual[i] + ", not "
            + expected[i]);
      }
    }
  }
}
