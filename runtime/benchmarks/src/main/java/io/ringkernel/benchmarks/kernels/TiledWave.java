package io.ringkernel.benchmarks.kernels;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.tile.TileLayout;
import io.ringkernel.runtime.tile.TileStep;
import io.ringkernel.runtime.tile.TiledStencil;
import java.util.List;

/** The wave on tiles that are actors, as many as there are processors. */
final class TiledWave {
  private TiledWave() {}

  /** Cuts the plane, takes steps and puts it together again. */
  static void steps(RingRuntime runtime, int count, int side, float[] now, float[] previous,
      float c2) {
    TileLayout layout =
        TileLayout.of(side, side, 1, Runtime.getRuntime().availableProcessors());
    try (TiledStencil<TileStep> tiles = TiledStencil.start(runtime, layout, List.of(now, previous),
        tile -> (step, fields) -> wave(tile.width(), tile.height(), fields[0], fields[1], c2))) {
      tiles.run(count).toCompletableFuture().join();
      float[][] fields = tiles.snapshot().toCompletableFuture().join().fields();
      // fields trade places, arrays do not
      System.arraycopy(fields[0], 0, count % 2 == 0 ? now : previous, 0, now.length);
      System.arraycopy(fields[1], 0, count % 2 == 0 ? previous : now, 0, now.length);
    }
  }

  private static void wave(int width, int height, float[] now, float[] previous, float c2) {
    for (int y = 1; y < height - 1; y++) {
      row(width, y * width, now, previous, c2);
    }
  }

  private static void row(int width, int start, float[] now, float[] previous, float c2) {
    for (int i = start + 1; i < start + width - 1; i++) {
      float laplacian = now[i - width] + now[i + width] + now[i + 1] + now[i - 1] - 4 * now[i];
      previous[i] = 2 * now[i] - previous[i] + c2 * laplacian;
    }
  }
}
