package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Steps of a plane by tiles that are actors of one resident kernel, against the same steps by the
 * fused kernel, half of them before and half after: while a kernel stays, another one that needs
 * the whole device would wait for it.
 */
final class ActorPrice {
  private static final long LIMIT_NANOS = 60_000_000_000L;
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
    edge = tiles * WaveTile.EDGE;
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
            Goal.NONE, tiles * tiles + " actors of " + WaveTile.EDGE + " x " + WaveTile.EDGE
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
      cells[i] = WaveTile.initial(i % edge, i / edge, field);
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
    try (RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build()) {
      List<WaveTileRef> actors = joined(runtime);
      for (int i = -2; i < samples; i++) {
        int done = (i + 3) * steps;
        long begin = System.nanoTime();
        actors.forEach(tile -> tile.tell(new WaveTile.Go(done)));
        await(actors, i + 4, done);
        if (i >= 0) {
          byActors[i] = (System.nanoTime() - begin) / 1e3 / steps;
        }
      }
      for (int tile = 0; tile < actors.size(); tile++) {
        for (int row = 0; row < WaveTile.EDGE; row++) {
          requireSame(actors.get(tile), tile, row, all, now, before);
        }
      }
    }
  }

  private List<WaveTileRef> joined(RingRuntime runtime) {
    List<WaveTileRef> actors = new ArrayList<>();
    for (int tile = 0; tile < tiles * tiles; tile++) {
      actors.add(runtime.launch(WaveTileRef.TYPE, LaunchOptions.defaults()));
    }
    for (int tile = 0; tile < actors.size(); tile++) {
      int x = tile % tiles;
      int y = tile / tiles;
      actors.get(tile).tell(new WaveTile.Join(id(actors, x, y - 1), id(actors, x, y + 1),
          id(actors, x - 1, y), id(actors, x + 1, y), x * WaveTile.EDGE, y * WaveTile.EDGE));
    }
    await(actors, 1, 0); // a border that came before would be overwritten
    return actors;
  }

  private boolean isTile(int x, int y) {
    return x >= 0 && y >= 0 && x < tiles && y < tiles;
  }

  private long id(List<WaveTileRef> actors, int x, int y) {
    return isTile(x, y) ? actors.get(y * tiles + x).id().packed() : 0;
  }

  /** Waits until each has handled so many messages of ours and the borders of so many steps. */
  private void await(List<WaveTileRef> actors, long messages, int done) {
    long end = System.nanoTime() + LIMIT_NANOS;
    for (int tile = 0; tile < actors.size(); tile++) {
      int x = tile % tiles;
      int y = tile / tiles;
      long neighbours = (isTile(x, y - 1) ? 1 : 0) + (isTile(x, y + 1) ? 1 : 0)
          + (isTile(x - 1, y) ? 1 : 0) + (isTile(x + 1, y) ? 1 : 0);
      while (actors.get(tile).telemetry().processed() < messages + neighbours * done) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("tile " + tile + " does not go on: "
              + actors.get(tile).telemetry() + " before " + done + " steps");
        }
        Thread.onSpinWait();
      }
    }
  }

  private void requireSame(WaveTileRef actor, int tile, int row, int all, float[] now,
      float[] before) {
    WaveTile.Answer answer =
        actor.ask(new WaveTile.Question(row)).toCompletableFuture().join();
    int start = (tile / tiles * WaveTile.EDGE + row) * edge + tile % tiles * WaveTile.EDGE;
    if (answer.step() != all) {
      throw new IllegalStateException("tile " + tile + " took " + answer.step() + " steps of "
          + all);
    }
    String what = "row " + row + " of tile " + tile;
    requireSame(what, Arrays.copyOfRange(now, start, start + WaveTile.EDGE), answer.now());
    requireSame(what, Arrays.copyOfRange(before, start, start + WaveTile.EDGE), answer.before());
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
