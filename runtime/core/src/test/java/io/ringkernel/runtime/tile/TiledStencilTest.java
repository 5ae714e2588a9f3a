package io.ringkernel.runtime.tile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.Boundary;
import io.ringkernel.Grid;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.GridShape;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.tile.TileLayout.Swap;
import io.ringkernel.runtime.tile.TiledStencil.Courier;
import io.ringkernel.runtime.tile.TiledStencil.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stencils whose tiles are actors give what the plain loop gives. */
@Timeout(30)
final class TiledStencilTest {
  private static RingRuntime runtime;

  @BeforeAll
  static void start() {
    runtime = RingRuntime.builder().backend(Backend.CPU).build();
  }

  @AfterAll
  static void stop() {
    runtime.close();
  }

  private static float[] noise(int cells, long seed) {
    Random random = new Random(seed);
    float[] field = new float[cells];
    for (int i = 0; i < cells; i++) {
      field[i] = random.nextFloat() - 0.5f;
    }
    return field;
  }

  /** Waves with a medium, over an array of any size: the plain loop and the step of a tile. */
  private static void wave(int width, int height, int depth, Boundary boundary, boolean corners,
      float[][] fields) {
    float[] seen = fields[0];
    float[] written = fields[1];
    float[] medium = fields[2];
    for (int z = 0; z < depth; z++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          float sum = at(seen, x - 1, y, z, width, height, depth, boundary)
              + at(seen, x + 1, y, z, width, height, depth, boundary)
              + (at(seen, x, y - 1, z, width, height, depth, boundary)
                  + at(seen, x, y + 1, z, width, height, depth, boundary));
          if (depth > 1) {
            sum += at(seen, x, y, z - 1, width, height, depth, boundary)
                + at(seen, x, y, z + 1, width, height, depth, boundary);
          }
          if (corners) {
            sum += at(seen, x - 1, y + 1, z, width, height, depth, boundary)
                * at(seen, x + 1, y - 1, z, width, height, depth, boundary);
          }
          int i = (z * height + y) * width + x;
          written[i] = 0.3f * seen[i] + medium[i] * sum - 0.2f * written[i];
        }
      }
    }
  }

  private static float at(float[] field, int x, int y, int z, int width, int height, int depth,
      Boundary boundary) {
    return field[(place(z, depth, boundary) * height + place(y, height, boundary)) * width
        + place(x, width, boundary)];
  }

  private static int place(int place, int size, Boundary boundary) {
    return boundary == Boundary.WRAP ? Math.floorMod(place, size)
        : Math.clamp(place, 0, size - 1);
  }

  private static float[][] plain(TileLayout layout, long steps, Boundary boundary) {
    float[][] fields = fields(layout).toArray(float[][]::new);
    for (long step = 0; step < steps; step++) {
      wave(layout.width(), layout.height(), layout.depth(), boundary, layout.corners(), fields);
      float[] written = fields[1];
      fields[1] = fields[0];
      fields[0] = written;
    }
    return fields;
  }

  private static List<float[]> fields(TileLayout layout) {
    float[] medium = noise(layout.cells(), 3);
    for (int i = 0; i < medium.length; i++) {
      medium[i] = 0.15f + 0.1f * medium[i];
    }
    return List.of(noise(layout.cells(), 1), noise(layout.cells(), 2), medium);
  }

  private static TiledStencil<TileStep> tiled(TileLayout layout, Boundary boundary,
      Courier courier) {
    return TiledStencil.start(runtime, layout, fields(layout), tile -> (step, fields) -> wave(
        tile.width(), tile.height(), tile.depth(), boundary, layout.corners(), fields), courier);
  }

  private static <T> T end(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }

  /** Halos overtake each other and come late. */
  private static final class Strange implements Courier, AutoCloseable {
    private final Random random = new Random(7);
    private final ScheduledExecutorService late = Executors.newScheduledThreadPool(2);

    @Override
    public synchronized void carry(int from, int to, Runnable delivery) {
      if (random.nextInt(4) == 0) {
        delivery.run();
      } else {
        late.schedule(delivery, random.nextInt(400), TimeUnit.MICROSECONDS);
      }
    }

    @Override
    public void close() {
      late.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({"24,17,1,3,2,1,CLAMP,false", "24,17,1,3,2,1,WRAP,false", "9,8,1,4,4,1,WRAP,true",
    "16,16,1,1,2,1,WRAP,true", "23,11,1,5,3,1,CLAMP,true", "12,9,7,2,3,2,CLAMP,false",
    "8,6,9,2,2,3,WRAP,true", "5,4,1,1,1,1,CLAMP,false"})
  void theResultIsThatOfTheLoopInWhicheverOrderHalosCome(int width, int height, int depth,
      int columns, int rows, int layers, Boundary boundary, boolean corners) {
    TileLayout layout = TileLayout.of(width, height, depth, columns, rows, layers).halo(1, corners);
    TileLayout cut = boundary == Boundary.WRAP ? layout.wrapping() : layout;
    try (Strange courier = new Strange();
        TiledStencil<TileStep> stencil = tiled(cut, boundary, courier)) {
      assertEquals(9, end(stencil.run(9)));
      assertEquals(23, end(stencil.run(14)));
      Snapshot snapshot = end(stencil.snapshot());
      assertEquals(23, snapshot.step());
      float[][] expected = plain(cut, 23, boundary);
      for (int field = 0; field < 3; field++) {
        assertArrayEquals(expected[field], snapshot.fields()[field]);
      }
    }
  }

  @Test
  void wideHalosCarryWideStencils() {
    TileLayout layout = TileLayout.of(30, 10, 3, 2).halo(3, false);
    float[] start = noise(300, 5);
    float[] plain = start.clone();
    for (int step = 0; step < 11; step++) {
      plain = wide(plain, 30, 10);
    }
    try (TiledStencil<TileStep> stencil = TiledStencil.start(runtime, layout,
        List.of(start, new float[300]), tile -> (step, fields) -> fields[1] =
            wide(fields[0], tile.width(), tile.height()))) {
      end(stencil.run(11));
      assertArrayEquals(plain, end(stencil.snapshot()).fields()[0]);
    }
  }

  private static float[] wide(float[] field, int width, int height) {
    float[] next = new float[field.length];
    for (int i = 0; i < field.length; i++) {
      int x = i % width;
      int y = i / width;
      next[i] = 0.25f * field[i] + 0.3f * field[y * width + Math.max(0, x - 3)]
          - 0.2f * field[Math.min(height - 1, y + 2) * width + x];
    }
    return next;
  }

  @Test
  void commandsTakeEffectEverywhereAtOneStepWhileTilesRun() {
    TileLayout layout = TileLayout.of(24, 18, 4, 3);
    try (Strange courier = new Strange();
        TiledStencil<TileStep> stencil = tiled(layout, Boundary.CLAMP, courier)) {
      stencil.resume();
      assertThrows(IllegalStateException.class, () -> stencil.run(1));
      List<Snapshot> seen = new ArrayList<>();
      List<Long> changed = new ArrayList<>();
      for (int n = 0; n < 4; n++) {
        seen.add(end(stencil.snapshot()));
        changed.add(end(stencil.change((tile, step, fields) -> {
          tile.each(12, 9, 0, element -> fields[0][element] += 0.5f);
          for (int i = 0; i < fields[2].length; i++) {
            fields[2][i] *= 0.9f;
          }
        })));
      }
      long last = end(stencil.pause());
      seen.add(end(stencil.snapshot()));
      assertTrue(last >= changed.getLast());
      check(layout, seen, changed);
      long more = end(stencil.run(2));
      assertEquals(last + 2, more);
    }
  }

  /** The loop with the same changes at the same steps, beside every snapshot. */
  private static void check(TileLayout layout, List<Snapshot> seen, List<Long> changed) {
    float[][] fields = fields(layout).toArray(float[][]::new);
    int nextSeen = 0;
    int nextChange = 0;
    for (long step = 0; nextSeen < seen.size(); step++) {
      boolean isAgain = true;
      while (isAgain) {
        isAgain = false;
        // a snapshot was asked for before each change
        if (nextSeen < seen.size() && seen.get(nextSeen).step() == step
            && nextSeen <= nextChange) {
          assertArrayEquals(fields[0], seen.get(nextSeen).fields()[0], "step " + step);
          assertArrayEquals(fields[1], seen.get(nextSeen).fields()[1], "step " + step);
          nextSeen++;
          isAgain = true;
        }
        if (nextChange < changed.size() && changed.get(nextChange) == step
            && nextChange < nextSeen) {
          fields[0][9 * 24 + 12] += 0.5f;
          for (int i = 0; i < fields[2].length; i++) {
            fields[2][i] *= 0.9f;
          }
          nextChange++;
          isAgain = true;
        }
      }
      wave(24, 18, 1, Boundary.CLAMP, false, fields);
      float[] written = fields[1];
      fields[1] = fields[0];
      fields[0] = written;
    }
    assertEquals(changed.size(), nextChange);
  }

  @Test
  void neighboursAreAtMostAStepApartAndNobodyWaitsForTheWholeGrid() {
    TileLayout layout = TileLayout.of(64, 4, 16, 1);
    long[] done = new long[16];
    long[] widest = new long[2];
    try (Strange courier = new Strange();
        TiledStencil<TileStep> stencil = TiledStencil.start(runtime, layout,
            fields(layout), tile -> (step, fields) -> {
              synchronized (done) {
                done[tile.number()] = step + 1;
                for (int n = 1; n < done.length; n++) {
                  widest[0] = Math.max(widest[0], Math.abs(done[n] - done[n - 1]));
                }
                widest[1] = Math.max(widest[1], span(done));
              }
              wave(tile.width(), tile.height(), 1, Boundary.CLAMP, false, fields);
            }, courier)) {
      end(stencil.run(200));
      assertTrue(stencil.messages() >= 200 * 30);
    }
    assertTrue(widest[0] <= 2, "neighbours were " + widest[0] + " apart");
    assertTrue(widest[1] > widest[0], "all tiles went in step, as with a barrier");
  }

  private static long span(long[] values) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (long value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  }

  @Test
  void whatAStepThrowsIsTold() {
    TileLayout layout = TileLayout.of(8, 8, 2, 2);
    try (TiledStencil<TileStep> stencil = TiledStencil.start(runtime, layout, fields(layout),
        tile -> (step, fields) -> {
          if (step == 3 && tile.number() == 2) {
            throw new ArithmeticException("no");
          }
        })) {
      CompletableFuture<Long> run = stencil.run(9).toCompletableFuture();
      CompletionException failure =
          assertThrows(CompletionException.class, () -> run.orTimeout(20, TimeUnit.SECONDS).join());
      assertInstanceOf(ArithmeticException.class, failure.getCause());
      assertTrue(assertThrows(IllegalStateException.class, () -> stencil.run(1)).getMessage()
          .startsWith("a tile cannot go on: "));
    }
  }

  @Test
  void changesThatNobodyWaitsForAreBounded() {
    TileLayout layout = TileLayout.of(8, 8, 2, 2);
    try (TiledStencil<TileStep> stencil = TiledStencil.start(runtime, layout, fields(layout),
        tile -> (step, fields) -> LockSupport.parkNanos(1_000_000))) {
      stencil.run(100);
      IllegalStateException failure = assertThrows(IllegalStateException.class, () -> {
        for (int n = 0; n < 1000; n++) {
          stencil.change((tile, step, fields) -> {
            // Nothing changes.
          });
        }
      });
      assertEquals("256 changes wait; wait for some of them", failure.getMessage());
    }
  }

  @Test
  void whatCannotBeCutIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> TileLayout.of(8, 8, 9, 1));
    assertThrows(IllegalArgumentException.class, () -> TileLayout.of(8, 8, 4, 4).halo(3, false));
    assertThrows(IllegalArgumentException.class,
        () -> TileLayout.of(8, 8, 2, 2).swapping(new Swap[0]));
    TileLayout layout = TileLayout.of(8, 8, 2, 2);
    assertThrows(IllegalArgumentException.class, () -> TiledStencil.start(runtime, layout,
        List.of(new float[63]), tile -> (step, fields) -> {
          // Not called.
        }));
    TileLayout large = TileLayout.of(4, 20_000, 2, 1);
    assertTrue(assertThrows(IllegalArgumentException.class,
        () -> TiledStencil.start(runtime, large, fields(large), tile -> (step, fields) -> {
          // Not called.
        })).getMessage().contains("cut the grid into more tiles"));
  }

  /** As a generated launcher does, which asks for the launch first. */
  private static String refusal(TileLayout layout, Boundary boundary, int halo, int extra) {
    GridShape shape = new GridShape(Grid.D2, halo, boundary, 0, 20);
    try (TiledStencil<TileStep> stencil = TiledStencil.start(runtime, layout, fields(layout),
        tile -> (step, fields) -> shape.launch(tile.width() + extra, tile.height()))) {
      end(stencil.run(2));
      return "";
    } catch (CompletionException e) {
      assertInstanceOf(IllegalArgumentException.class, e.getCause());
      return e.getCause().getMessage();
    }
  }

  @Test
  void aKernelThatATileDoesNotComputeAsTheGridWouldIsRefused() {
    TileLayout layout = TileLayout.of(24, 24, 2, 2);
    assertEquals("a kernel with Boundary.ABSORB cannot compute a tile: it asks how far the edge of"
        + " the grid is, which a tile does not know; put the loss into a field",
        refusal(layout, Boundary.ABSORB, 1, 0));
    assertEquals("a kernel with Boundary.WRAP computes tiles of a grid that is closed in itself"
        + " only; write TileLayout.wrapping()", refusal(layout, Boundary.WRAP, 1, 0));
    assertEquals("a kernel with a halo of 2 sees farther than tiles with a halo of 1 reach; write"
        + " TileLayout.halo(2, ...)", refusal(layout, Boundary.CLAMP, 2, 0));
    assertEquals("", refusal(layout.halo(2, false), Boundary.CLAMP, 2, 0));
    assertEquals("", refusal(layout.wrapping(), Boundary.WRAP, 1, 0));
    assertEquals("", refusal(layout, Boundary.REFLECT, 1, 0));
    assertEquals("", refusal(layout, Boundary.ABSORB, 1, 1), "another grid than the tile");
    assertEquals("", refusal(TileLayout.of(24, 24, 1, 1), Boundary.ABSORB, 1, 0), "not cut");
  }

  @Test
  void fieldsThatAreMissingAreToldBeforeTilesLive() {
    TileLayout layout = TileLayout.of(8, 8, 2, 2);
    for (Swap swap : List.of(new Swap(3, 0), new Swap(0, 3), new Swap(-1, 0))) {
      assertEquals("fields " + swap.written() + " and " + swap.seen() + " change places, and 3 are"
          + " given, numbered from 0", assertThrows(IllegalArgumentException.class,
              () -> tiled(layout.swapping(swap), Boundary.CLAMP, (from, to, delivery) -> {
                // Not called.
              })).getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> TileLayout.of(65_536, 65_536, 8, 8));
  }

  @Test
  void tilesThatLiveAlreadyEndWhereTheNextCannotBegin() throws InterruptedException {
    TileLayout layout = TileLayout.of(8, 8, 2, 2);
    awaitNoTiles();
    assertThrows(ArithmeticException.class,
        () -> TiledStencil.start(runtime, layout, fields(layout), tile -> {
          if (tile.number() == 2) {
            throw new ArithmeticException("no");
          }
          return (step, fields) -> {
            // Not called.
          };
        }));
    awaitNoTiles();
  }

  /** Until no more live; the time limit of the test ends it. */
  private static void awaitNoTiles() throws InterruptedException {
    while (runtime.telemetry().snapshot().actors().size() > 0) {
      Thread.sleep(2);
    }
  }

  @Test
  void aGridThatIsClosedSaysSo() {
    TileLayout layout = TileLayout.of(8, 8, 2, 2);
    TiledStencil<TileStep> stencil = tiled(layout, Boundary.CLAMP, (from, to, delivery) -> {
      // Nothing is sent.
    });
    stencil.close();
    assertEquals("the grid is closed",
        assertThrows(IllegalStateException.class, stencil::snapshot).getMessage());
  }
}
