package io.ringkernel.samples.wavesim3d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.sound.Recording;
import io.ringkernel.samples.wavesim.sound.WavReader;
import io.ringkernel.samples.wavesim3d.RoomOptions.Point;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        Optional.empty(), Optional.empty(), true);
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
        coarse.sine(), coarse.steps(), folder, coarse.png(), coarse.gif(), coarse.page(), true);

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
        Optional.of(folder.resolve("a.gif")), Optional.of(folder.resolve("a.html")), false);

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
