package io.ringkernel.samples.wavesim3d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.sound.Recording;
import io.ringkernel.samples.wavesim.sound.WavReader;
import io.ringkernel.samples.wavesim.sound.WavWriter;
import io.ringkernel.samples.wavesim3d.RoomOptions.Point;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomSimulationTest {
  private static final RoomListener SILENT = new RoomListener() {
    @Override
    public void started(RoomSetup setup) {}

    @Override
    public void progress(int step, int steps, double stepsPerSecond) {}

    @Override
    public void verifying(int step, int steps) {}
  };

  @TempDir
  private Path folder;

  private RoomOptions options(Point source, double absorption, int steps) {
    return new RoomOptions(Backend.CPU, new Point(2.4, 1.8, 1.5), 0.06, absorption,
        Optional.empty(), Optional.of(source), Optional.of(new Point(1.8, 1.0, 0.8)),
        Optional.empty(), Optional.empty(), Optional.of(steps), folder, Optional.empty(),
        Optional.empty(), Optional.empty(), true, List.of());
  }

  @Test
  void everyCellIsThatOfTheIndependentSolverAndTheEnergyIsAccountedFor() throws Exception {
    RoomResult result = RoomSimulation.run(options(new Point(0.5, 0.6, 0.7), 0.2, 180), SILENT);

    assertEquals(Optional.of(0L), result.differing());
    assertEquals(40L * 30 * 25 + 2 * 180, result.compared());
    EnergyBalance energy = result.energy().orElseThrow();
    assertTrue(energy.given() > 0 && energy.taken() > 0 && energy.stored() > 0);
    assertTrue(Math.abs(energy.unaccounted()) < 1e-4, () -> "unaccounted " + energy);
  }

  @Test
  void rigidWallsTakeNothing() throws Exception {
    EnergyBalance energy = RoomSimulation.run(options(new Point(0.5, 0.6, 0.7), 0, 180), SILENT)
        .energy().orElseThrow();

    assertEquals(0, energy.taken());
    assertEquals(energy.given(), energy.stored(), 1e-4 * energy.given());
  }

  @Test
  void theEarOnTheSideOfTheSourceHearsItEarlierAndLouder() throws Exception {
    RoomOptions coarse = options(new Point(0.2, 0.45, 0.45), 1, 150);
    RoomOptions fine = new RoomOptions(coarse.backend(), new Point(1.5, 0.9, 0.9), 0.025, 1,
        coarse.plan(), coarse.source(), Optional.of(new Point(1, 0.45, 0.45)), coarse.sound(),
        coarse.sine(), coarse.steps(), folder, coarse.png(), coarse.gif(), coarse.page(), true,
        List.of());

    RoomResult fromTheLeft = RoomSimulation.run(fine, SILENT);

    // ears 20 cm apart: 2 r/c to 3 r/c, by frequency (Kuhn, JASA 62(1), 1977)
    double delay = fromTheLeft.ears().delay();
    assertTrue(delay > 0.55e-3 && delay < 0.92e-3, () -> delay + " s");
    assertTrue(fromTheLeft.ears().level() < -1, () -> fromTheLeft.ears().level() + " dB");
    assertEquals(Optional.of(0L), fromTheLeft.differing());
  }

  @Test
  void aSourceInFrontIsHeardAlikeByBothEars() throws Exception {
    RoomOptions front = options(new Point(1.83, 0.3, 0.8), 1, 90);

    RoomResult.Ears ears = RoomSimulation.run(front, SILENT).ears();

    assertEquals(0, ears.delay());
    assertEquals(0, ears.level(), 0.6);
  }

  @Test
  void picturesSoundAndPageAreWritten() throws Exception {
    RoomOptions plain = options(new Point(0.5, 0.6, 0.7), 0.2, 96);
    RoomOptions all = new RoomOptions(plain.backend(), plain.size(), plain.cell(),
        plain.absorption(), plain.plan(), plain.source(), plain.listener(), plain.sound(),
        Optional.of(300.0), plain.steps(), folder, Optional.of(folder.resolve("a.png")),
        Optional.of(folder.resolve("a.gif")), Optional.of(folder.resolve("a.html")), false,
        List.of());

    RoomResult result = RoomSimulation.run(all, SILENT);

    assertEquals(Optional.empty(), result.differing());
    assertEquals(4, result.files().size());
    assertEquals(1040, ImageIO.read(folder.resolve("a.png").toFile()).getWidth());
    assertTrue(Files.size(folder.resolve("a.gif")) > 1000);
    String page = Files.readString(folder.resolve("a.html"));
    assertFalse(page.contains("@@"), "a place in the page was left open");
    ByteBuffer wav = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("wavesim3d.wav")))
        .order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(2, wav.getShort(22), "channels");
    Recording mixed = WavReader.read(folder.resolve("wavesim3d.wav"));
    assertEquals(96 * 0.57 * 0.06 / 343, mixed.seconds(), 1e-3);
  }

  /** A box behind the source that throws back, or that takes all. */
  @Test
  void bodiesTakeWhatTheirMaterialSays() throws Exception {
    double[] taken = new double[3];
    for (String material : List.of("reflector", "40%", "absorber")) {
      RoomResult result = RoomSimulation.run(drawn("box 0.2,0,0 0.3,1.8,1.5 " + material), SILENT);
      assertEquals(Optional.of(0L), result.differing());
      EnergyBalance energy = result.energy().orElseThrow();
      taken[material.equals("reflector") ? 0 : material.equals("absorber") ? 2 : 1] =
          energy.taken() / energy.given();
    }
    assertTrue(taken[0] < taken[1] - 0.02 && taken[1] < taken[2] - 0.02,
        () -> Arrays.toString(taken));
  }

  @Test
  void bodiesCoverTheCellsThatTheyReach() throws Exception {
    // cells of 6 cm: a plane is a cell thick, a box ends where a cell ends, air cuts a hole
    Room room = RoomScene.of(drawn("box 0.9,0,0 0.9,1.8,1.5", "box 0.9,0.6,0 0.96,0.9,0.6 air",
        "ball 0.45,0.45,1.2 0.13", "ball 0.09,0.09,0.09 0.001"), 1 << 20).room();
    assertTrue(room.isSolid(15, 3, 2) && room.isSolid(15, 29, 24));
    assertFalse(room.isSolid(14, 3, 2) || room.isSolid(16, 3, 2));
    assertFalse(room.isSolid(15, 10, 0) || room.isSolid(15, 14, 9));
    assertTrue(room.isSolid(15, 9, 0) && room.isSolid(15, 15, 9) && room.isSolid(15, 14, 10));
    assertTrue(room.isSolid(7, 7, 19) && room.isSolid(5, 7, 19) && !room.isSolid(4, 7, 19));
    assertTrue(room.isSolid(1, 1, 1) && !room.isSolid(2, 1, 1));
  }

  /** A wall from floor to ceiling, of which pictures know what it takes. */
  @Test
  void earsBehindAClosedWallHearNothing() throws Exception {
    RoomOptions closed = drawn("box 0.9,0,0 0.9,1.8,1.5 60%");

    assertFalse(RoomSimulation.run(closed, SILENT).ears().isHeard());
    byte[] percents = RoomScene.of(closed, 1 << 20).percents();
    assertEquals(61, percents[40 * 30 * 7 + 40 * 4 + 15]);
    assertEquals(0, percents[40 * 30 * 7 + 40 * 4 + 14]);
  }

  private RoomOptions drawn(String... bodies) throws DemoInputException {
    RoomOptions plain = options(new Point(0.5, 0.6, 0.7), 0.2, 90);
    List<RoomDrawing> drawings = new ArrayList<>();
    for (String body : bodies) {
      drawings.add(RoomDrawing.parse("--draw", body));
    }
    return new RoomOptions(plain.backend(), plain.size(), plain.cell(), plain.absorption(),
        plain.plan(), plain.source(), plain.listener(), plain.sound(), plain.sine(),
        plain.steps(), folder, plain.png(), plain.gif(), plain.page(), true, drawings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "box", "box 1,2 3,4", "box 1,2,3 4,5,6 gold", "ball 1,2,3",
    "ball 1,2,3 4 101%", "ball 1,2,3 4 %", "sphere 1,2,3 4", "box 1,2,3 4,5,6 air air"})
  void whatIsNoBodyIsOneLine(String text) {
    String message = assertThrows(DemoInputException.class,
        () -> RoomDrawing.parse("--draw", text)).getMessage();
    assertTrue(message.startsWith("--draw: '") && message.lines().count() == 1, message);
  }

  @Test
  void aSoundOfTooManyStepsIsRefusedBeforeItIsComputed() throws Exception {
    Path wav = folder.resolve("long.wav");
    WavWriter.write(wav, new Recording(8000, new float[8000 * 90]), 1);
    RoomOptions plain = options(new Point(0.05, 0.05, 0.05), 0.1, 10);
    RoomOptions tiny = new RoomOptions(plain.backend(), new Point(0.4, 0.3, 0.3), 0.005, 0.1,
        plain.plan(), plain.source(), Optional.of(new Point(0.2, 0.2, 0.2)), Optional.of(wav),
        plain.sine(), Optional.empty(), folder, plain.png(), plain.gif(), plain.page(), true,
        List.of());
    String message = assertThrows(DemoInputException.class,
        () -> RoomSimulation.run(tiny, SILENT)).getMessage();
    assertTrue(message.contains("90.0 s of sound in cells of 0.005 m take 10831579 steps, more than"
        + " 10000000; choose larger cells with --cell"), message);
  }

  @Test
  void whatCannotBeIsRefusedByItsOption() {
    refused("--source-at: this place is in a wall or in the head", options(
        new Point(1.8, 1.0, 0.8), 0.1, 10));
    refused("--source-at: this place is outside of the room", options(
        new Point(0.5, 0.6, 7), 0.1, 10));
    refused("--absorption 1.5: give a share from 0 to 1", options(
        new Point(0.5, 0.6, 0.7), 1.5, 10));
    refused("--steps 0: give a number from 1 to", options(new Point(0.5, 0.6, 0.7), 0.1, 0));
  }

  private void refused(String start, RoomOptions options) {
    String message = assertThrows(DemoInputException.class,
        () -> RoomSimulation.run(options, SILENT)).getMessage();
    assertTrue(message.startsWith(start), message);
  }
}
