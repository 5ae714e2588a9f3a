package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.UntypedActorRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A wave whose tiles are actors, wherever they run: the bits are those of a plain loop. */
@Timeout(60)
abstract class TileActorContract extends ActorWorld {
  private static final int WIDTH = 8;
  private static final int ROWS = 4;
  private static final int TILES = 3;
  // Products with powers of two are exact, so that a device that fuses them changes no bit.
  private static final float FIRST = 0.25f;
  private static final float SECOND = 0.125f;

  @Test
  void tilesComputeThePlaneAndObeyCommandsWhileTheyRun() {
    List<UntypedActorRef> tiles = new ArrayList<>();
    for (int tile = 0; tile < TILES; tile++) {
      tiles.add(runtime.launch("slab", LaunchOptions.defaults()));
    }
    for (int tile = 0; tile < TILES; tile++) {
      tiles.get(tile).tell(message("Slab.Join", id(tiles, tile - 1), id(tiles, tile + 1), FIRST));
    }
    // Messages of one sender come in order: the sound and the medium are known before the leave.
    tiles.get(1).tell(message("Slab.Source", 0, 11, 1f));
    tiles.forEach(tile -> tile.tell(message("Slab.Go", 3)));
    tiles.get(0).tell(message("Slab.Source", 3, 3, -0.5f));
    tiles.forEach(tile -> tile.tell(message("Slab.Medium", 3, SECOND)));
    tiles.forEach(tile -> tile.tell(message("Slab.Go", 6)));

    float[] expected = plain(6);
    for (int tile = 0; tile < TILES; tile++) {
      UntypedActorRef each = tiles.get(tile);
      until(() -> (int) component(field(each), "step") == 6);
      float[] part = new float[WIDTH * ROWS];
      System.arraycopy(expected, tile * part.length, part, 0, part.length);
      assertArrayEquals(part, (float[]) component(field(each), "now"), "tile " + tile);
    }
    assertEquals(List.of(), List.copyOf(failures));
    assertTrue(tiles.get(1).telemetry().sentOn() >= 2 * 6, "borders were messages");
  }

  private static Record field(UntypedActorRef tile) {
    return join(tile.ask(message("Slab.Question", 0)));
  }

  private static long id(List<UntypedActorRef> tiles, int tile) {
    return tile < 0 || tile >= TILES ? 0 : tiles.get(tile).id().packed();
  }

  private static float[] plain(int steps) {
    int height = ROWS * TILES;
    float[] now = new float[WIDTH * height];
    float[] previous = new float[now.length];
    for (int step = 0; step < steps; step++) {
      float c2 = step < 3 ? FIRST : SECOND;
      for (int i = 0; i < now.length; i++) {
        int x = i % WIDTH;
        int y = i / WIDTH;
        float north = now[y > 0 ? i - WIDTH : i];
        float south = now[y < height - 1 ? i + WIDTH : i];
        float west = now[x > 0 ? i - 1 : i];
        float east = now[x < WIDTH - 1 ? i + 1 : i];
        float laplacian = ((north + south) + (west + east)) - 4f * now[i];
        previous[i] = (2f * now[i] + c2 * laplacian) - previous[i];
      }
      previous[ROWS * WIDTH + 11] += step == 0 ? 1f : 0f;
      previous[3] += step == 3 ? -0.5f : 0f;
      float[] next = previous;
      previous = now;
      now = next;
    }
    return now;
  }
}
