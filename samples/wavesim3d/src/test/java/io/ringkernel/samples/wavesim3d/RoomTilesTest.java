package io.ringkernel.samples.wavesim3d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.tile.TileLayout;
import io.ringkernel.runtime.tile.TileStep;
import io.ringkernel.runtime.tile.TiledStencil;
import io.ringkernel.samples.wavesim.Signals;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The room's kernel, launched on tiles that are actors. */
class RoomTilesTest {
  @Test
  void tilesComputeTheRoomThatOneLaunchComputes() {
    Room room = Room.of(30, 22, 14, 0.06, 0.2,
        (x, y, z) -> x == 15 && y > 6 ? 0.2 : Room.Solids.AIR);
    int source = room.index(6, 9, 7);
    float[] drive = Signals.pulse(11, Room.COURANT);
    TileLayout layout = TileLayout.of(30, 22, 14, 3, 2, 2);
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build();
        RoomEngine engine = new RoomEngine(runtime, room);
        TiledStencil<TileStep> tiles = TiledStencil.start(runtime, layout, List.of(
            new float[room.cells()], new float[room.cells()], room.gain()), tile -> {
              RoomKernelsGpu kernels = RoomKernelsGpu.on(runtime);
              int driven = tile.own(6, 9, 7);
              return (step, fields) -> {
                kernels.step(tile.width(), tile.height(), tile.depth(), Room.C2, fields[2],
                    fields[0], fields[1]);
                if (driven >= 0) {
                  fields[1][driven] += drive[(int) step];
                }
              };
            })) {
      engine.advance(source, drive, -1, -1);
      tiles.run(drive.length).toCompletableFuture().join();
      float[][] found = tiles.snapshot().toCompletableFuture().join().fields();
      assertArrayEquals(engine.pressure(), found[0]);
      assertArrayEquals(engine.before(), found[1]);
      float loudest = 0f;
      for (float pressure : found[0]) {
        loudest = Math.max(loudest, Math.abs(pressure));
      }
      assertTrue(loudest > 1e-3f, "nothing happened");
    }
  }
}
