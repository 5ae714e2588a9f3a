package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.tile.ActorTiles;
import io.ringkernel.runtime.tile.TiledStencil.Snapshot;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tiles that the compiler made actors of, wherever they run: the bits are those of a plain loop.
 */
@Timeout(120)
abstract class TileActorContract extends ActorWorld {
  private static final int WIDTH = 19;
  private static final int HEIGHT = 7;
  private static final int CELLS = WIDTH * HEIGHT;

  @Test
  void tilesComputeThePlaneAndObeyCommandsWhileTheyRun() {
    Wave wave = new Wave(field(1), field(2));
    try (ActorTiles tiles = start("Wave", wave.now.clone(), wave.previous.clone(),
        wave.loss.clone(), 0.25f)) {
      CompletionStage<Long> third = tiles.run(3);
      CompletionStage<Long> added = tiles.add(0, 7, 3, 2, 1, 5f);
      CompletionStage<Long> slowed = tiles.parameter("c2", 0.125f);
      CompletionStage<Long> walled = tiles.set(2, 5, 2, 6, 3, 0f);
      CompletionStage<Long> written = tiles.set(1, 0, 0, 9, 5, -1.5f);
      CompletionStage<Snapshot> between = tiles.snapshot();
      CompletionStage<Long> eighth = tiles.run(5);
      assertEquals(List.of(3L, 3L, 3L, 3L, 3L, 8L), List.of(join(third), join(added), join(slowed),
          join(walled), join(written), join(eighth)));
      wave.steps(3, 0.25f);
      change(wave.now, 7, 3, 2, 1, true, 5f);
      change(wave.loss, 5, 2, 6, 3, false, 0f);
      change(wave.previous, 0, 0, 9, 5, false, -1.5f);
      wave.check(join(between), 3);
      wave.steps(5, 0.125f);
      wave.check(join(tiles.snapshot()), 8);
      assertEquals(8, tiles.slowest());
      assertTrue(tiles.messages() >= 8 * 14, "borders were messages: " + tiles.messages());
    }
    assertEquals(List.of(), List.copyOf(failures));
  }

  /** Where a change falls is known when it has been made; the tiles never stop for it. */
  @Test
  void aChangeOfTilesThatRunFreelyFallsBetweenTwoStepsOfAll() {
    Wave wave = new Wave(field(4), field(5));
    try (ActorTiles tiles = start("Wave", wave.now.clone(), wave.previous.clone(),
        wave.loss.clone(), 0.125f)) {
      tiles.resume();
      long changed = join(tiles.add(0, 8, 3, 3f));
      Snapshot seen = join(tiles.snapshot());
      long last = join(tiles.pause());
      Snapshot end = join(tiles.snapshot());
      wave.steps(changed, 0.125f);
      wave.now[3 * WIDTH + 8] += 3f;
      wave.steps(seen.step() - changed, 0.125f);
      wave.check(seen, seen.step());
      wave.steps(last - seen.step(), 0.125f);
      wave.check(end, last);
    }
  }

  @Test
  void bordersGoAroundATorusAndAcrossCorners() {
    float[] in = field(7);
    float[] out = field(8);
    try (ActorTiles tiles = start("Torus", in.clone(), out.clone(), true)) {
      assertEquals(4, join(tiles.run(4)));
      for (int step = 0; step < 4; step++) {
        torus(in, out);
        float[] next = out;
        out = in;
        in = next;
      }
      Snapshot end = join(tiles.snapshot());
      assertArrayEquals(in, end.fields()[0]);
      assertArrayEquals(out, end.fields()[1]);
    }
  }

  private ActorTiles start(String kernel, Object... rest) {
    List<Object> arguments = new ArrayList<>(List.of(runtime, WIDTH, HEIGHT));
    arguments.addAll(Arrays.asList(rest));
    try {
      return (ActorTiles) Arrays.stream(Corpus.loader()
          .loadClass("kernels.stencil.Tiles_" + kernel + "Tiles").getMethods())
          .filter(m -> m.getName().equals("start")
              && m.getParameterTypes()[0] == RingRuntime.class)
          .findFirst().orElseThrow().invoke(null, arguments.toArray());
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static float[] field(int seed) {
    float[] field = new float[CELLS];
    for (int i = 0; i < CELLS; i++) {
      field[i] = (i * 37 + seed * 11) % 16 * 0.25f - 1f;
    }
    return field;
  }

  private static void change(float[] field, int x, int y, int columns, int rows, boolean adds,
      float value) {
    for (int row = y; row < y + rows; row++) {
      for (int column = x; column < x + columns; column++) {
        int i = row * WIDTH + column;
        field[i] = adds ? field[i] + value : value;
      }
    }
  }

  private static void torus(float[] in, float[] out) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        out[y * WIDTH + x] = (x + y) % 7 == 0 ? around(in, x + 2, y - 1)
            : 0.5f * (around(in, x - 2, y) - around(in, x + 1, y + 2))
                + 0.25f * around(in, x - 1, y - 1);
      }
    }
  }

  private static float around(float[] field, int x, int y) {
    return field[Math.floorMod(y, HEIGHT) * WIDTH + Math.floorMod(x, WIDTH)];
  }

  /** The whole plane, and plain loops. */
  private static final class Wave {
    private final float[] loss = new float[CELLS];
    private float[] now;
    private float[] previous;

    Wave(float[] now, float[] previous) {
      this.now = now;
      this.previous = previous;
      for (int i = 0; i < CELLS; i++) {
        loss[i] = i % 3 == 0 ? 0.5f : 1f;
      }
    }

    void steps(long count, float c2) {
      for (long step = 0; step < count; step++) {
        for (int i = 0; i < CELLS; i++) {
          int x = i % WIDTH;
          int y = i / WIDTH;
          float north = now[y > 0 ? i - WIDTH : i];
          float south = now[y < HEIGHT - 1 ? i + WIDTH : i];
          float west = now[x > 0 ? i - 1 : i];
          float east = now[x < WIDTH - 1 ? i + 1 : i];
          float around = (north + south) + (west + east);
          float next = 2f * now[i] - previous[i] + c2 * (around - 4f * now[i]);
          previous[i] = loss[i] * next;
        }
        float[] next = previous;
        previous = now;
        now = next;
      }
    }

    void check(Snapshot seen, long step) {
      assertEquals(step, seen.step());
      assertArrayEquals(now, seen.fields()[0], "now");
      assertArrayEquals(previous, seen.fields()[1], "previous");
      assertArrayEquals(loss, seen.fields()[2], "loss");
    }
  }
}
