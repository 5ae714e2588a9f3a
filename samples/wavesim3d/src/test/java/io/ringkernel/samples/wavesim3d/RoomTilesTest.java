package io.ringkernel.samples.wavesim3d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.tile.TileLayout;
import io.ringkernel.runtime.tile.TileStep;
import io.ringkernel.runtime.tile.TiledStencil;
import io.ringkernel.samples.wavesim.Signals;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The room's kernel in other forms: by rows, and launched on tiles that are actors. */
class RoomTilesTest {
  @Test
  void stepsByRowsGiveTheBitsOfTheSolver() {
    Room room = Room.of(46, 19, 23, 0.06, 0.2,
        (x, y, z) -> (x + 3 * y + 7 * z) % 11 == 0 ? 0.1 * (x % 10) : Room.Solids.AIR);
    int source = room.index(20, 9, 7);
    RoomSolver solver = new RoomSolver(room);
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).cpuMode(CpuMode.FAST).build();
        RoomEngine engine = new RoomEngine(runtime, room)) {
      float[] drive = Arrays.copyOf(Signals.pulse(6, Room.COURANT), 60);
      engine.advance(source, drive, -1, -1);
      for (float value : drive) {
        solver.advance(source, value, -1, -1, new float[0], 0);
      }
      assertArrayEquals(solver.pressure(), engine.pressure());
      assertArrayEquals(solver.before(), engine.before());
    }
  }

  /** HotSpot finds no vectors in a loop of so many rows (design note 018). */
  @Test
  void theLoopOverARowIsCutInTwo() throws IOException {
    byte[] bytes;
    try (InputStream stream = RoomKernels.class.getResourceAsStream("RoomKernelsFast.class")) {
      bytes = stream.readAllBytes();
    }
    MethodModel rows = ClassFile.of().parse(bytes).methods().stream()
        .filter(method -> method.methodName().equalsString("step$row")).findAny().orElseThrow();
    long ends = rows.code().orElseThrow().elementStream()
        .filter(e -> e instanceof BranchInstruction branch && branch.opcode() == Opcode.GOTO)
        .count();
    assertEquals(2, ends);
  }

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
            new float[room.cells()], new float[room.cells()], room.gain(), room.faces()), tile -> {
              RoomKernelsGpu kernels = RoomKernelsGpu.on(runtime);
              int driven = tile.own(6, 9, 7);
              return (step, fields) -> {
                kernels.step(tile.width(), tile.height(), tile.depth(), Room.C2, fields[2],
                    fields[3], fields[0], fields[1]);
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
