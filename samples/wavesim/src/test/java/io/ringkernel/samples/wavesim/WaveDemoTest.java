package io.ringkernel.samples.wavesim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.sound.Recording;
import io.ringkernel.samples.wavesim.sound.WavReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveDemoTest {
  @TempDir
  Path folder;

  private WaveOptions small() {
    return WaveOptions.defaults().size(96, 80).steps(400).output(folder);
  }

  @Test
  void pulsesGiveAVerifiedFieldAPictureAndAcknowledgedCommands() throws Exception {
    List<Integer> steps = new ArrayList<>();
    List<WaveSetup> setups = new ArrayList<>();
    WaveResult result = WaveDemo.run(small(), new WaveListener() {
      @Override
      public void started(WaveSetup setup, WaveConsole console) {
        setups.add(setup);
      }

      @Override
      public void progress(int step, int all, double stepsPerSecond) {
        assertEquals(400, all);
        assertTrue(stepsPerSecond > 0);
        steps.add(step);
      }
    });
    assertEquals(List.of(result.setup()), setups);
    assertEquals(400, steps.getLast());
    assertEquals(List.of("wavesim.png"), names());
    assertTrue(ImageIO.read(folder.resolve("wavesim.png").toFile()).getWidth() > 96);
    Verification check = result.verification().orElseThrow();
    assertTrue(check.passed(), check.summary());
    assertEquals(96 * 80, check.cells());
    // one after each call of the engine, which ends where a command is due
    assertEquals(27, check.samples());
    assertEquals(27, result.level().count());
    assertEquals(27, result.trace().length);
    assertTrue(result.level().peak() > 0);
    assertEquals(6, result.commands().size());
    assertEquals(List.of(3, 4, 5, 6, 7, 8),
        result.commands().stream().map(CommandReceipt::number).toList());
    assertTrue(result.commands().stream().allMatch(receipt -> receipt.nanos() > 0));
  }

  @Test
  void animationAndPictureGoWhereTheyAreWantedAndTheEnergyBalances() throws Exception {
    Path picture = folder.resolve("a/field.png");
    Path animation = folder.resolve("b/field.gif");
    WaveResult result = WaveDemo.run(small().output(folder.resolve("unused")).png(picture)
        .gif(animation), WaveListener.SILENT);
    assertEquals(List.of(picture, animation), result.files());
    assertFalse(Files.exists(folder.resolve("unused")));
    assertTrue(ImageIO.read(picture.toFile()).getWidth() > 96);
    var frames = ImageIO.getImageReadersByFormatName("gif").next();
    try (var stream = ImageIO.createImageInputStream(animation.toFile())) {
      frames.setInput(stream);
      assertEquals(40, frames.getNumImages(true));
      assertEquals(3 * 96, frames.read(39).getWidth());
    }
    EnergyAccount energy = result.energy().orElseThrow();
    assertTrue(energy.given() > 0);
    assertEquals(0, energy.unaccounted(), 1e-5);
  }

  @Test
  void theSameOptionsGiveTheSamePictureAndAnotherSeedAnother() throws Exception {
    WaveDemo.run(small().verify(false), WaveListener.SILENT);
    byte[] first = Files.readAllBytes(folder.resolve("wavesim.png"));
    WaveDemo.run(small().verify(false), WaveListener.SILENT);
    assertEquals(-1, Files.mismatch(folder.resolve("wavesim.png"),
        Files.write(folder.resolve("first.png"), first)));
    WaveDemo.run(small().verify(false).seed(2), WaveListener.SILENT);
    assertFalse(-1 == Files.mismatch(folder.resolve("wavesim.png"), folder.resolve("first.png")));
  }

  @Test
  void commandsFromTheHostChangeTheRunningSimulation() throws Exception {
    WaveOptions recorded = small().microphone(new Place(83, 40));
    WaveResult quiet = WaveDemo.run(recorded, WaveListener.SILENT);
    assertEquals(400, quiet.trace().length);
    List<CommandReceipt> receipts = new ArrayList<>();
    WaveResult steered = WaveDemo.run(recorded, new WaveListener() {
      private WaveConsole live;

      @Override
      public void started(WaveSetup setup, WaveConsole console) {
        live = console;
      }

      @Override
      public void command(CommandReceipt receipt) {
        if (receipts.isEmpty()) {
          receipts.add(live.microphone(new Place(10, 70)).toCompletableFuture().join());
          receipts.add(live.amplitude(0.5f).toCompletableFuture().join());
        }
      }
    });
    assertEquals(2, receipts.size());
    // Sent in the pause after step 120, so all before is as it was and what follows is not.
    for (int n = 0; n < 120; n++) {
      assertEquals(quiet.trace()[n], steered.trace()[n]);
    }
    boolean differs = false;
    for (int n = 120; n < 240; n++) {
      differs |= quiet.trace()[n] != steered.trace()[n];
    }
    assertTrue(differs, "the microphone did not move");
    assertTrue(steered.verification().orElseThrow().passed());
    assertEquals(quiet.commands().size(), steered.commands().size());
  }

  @Test
  void aHeldSimulationWaitsForAnotherThreadToLetItGoOn() throws Exception {
    List<Thread> helpers = new ArrayList<>();
    long start = System.nanoTime();
    WaveOptions recorded = small().steps(40).verify(false).microphone(new Place(83, 40));
    WaveResult result = WaveDemo.run(recorded, new WaveListener() {
      @Override
      public void started(WaveSetup setup, WaveConsole console) {
        console.pause().toCompletableFuture().join();
        helpers.add(Thread.ofVirtual().start(() -> {
          try {
            Thread.sleep(150);
          } catch (InterruptedException ended) {
            return;
          }
          console.resume();
        }));
      }
    });
    helpers.getFirst().join();
    // The script's own resume at half of the steps cannot come earlier: no step was done.
    assertTrue(System.nanoTime() - start >= 150_000_000);
    assertEquals(40, result.level().count());
  }

  @Test
  void aPlaceInAWallOrOutsideIsRefusedByTheConsole() throws Exception {
    List<String> refusals = new ArrayList<>();
    WaveDemo.run(small().steps(20).verify(false), new WaveListener() {
      @Override
      public void started(WaveSetup setup, WaveConsole console) {
        for (Place place : List.of(new Place(-1, 0), new Place(96, 3), new Place(38, 2))) {
          refusals.add(assertThrows(IllegalArgumentException.class,
              () -> console.fire(place, 1f)).getMessage());
        }
      }
    });
    assertEquals(3, refusals.size());
    assertTrue(refusals.get(2).contains("wall"));
  }

  @Test
  void aRecordingIsHeardInThePlan() throws Exception {
    WaveResult result = WaveDemo.run(WaveOptions.defaults().output(folder)
        .plan(new WaveInput.Shipped()).sound(new WaveInput.Shipped()).cells(72).seconds(0.5),
        WaveListener.SILENT);
    assertEquals(List.of("wavesim.png", "wavesim.wav"), names());
    assertTrue(result.verification().orElseThrow().passed());
    Recording heard = WavReader.read(folder.resolve("wavesim.wav"));
    assertEquals(44_100, heard.rate());
    assertEquals(0.5, heard.seconds(), 0.01);
    assertEquals(0.9, heard.peak(), 1e-3);
    assertTrue(result.soundGain().orElseThrow() > 1);
    assertTrue(result.notes().stream().anyMatch(note -> note.contains("cut")), "cut, says nothing");
  }

  @Test
  void badInputIsReportedInOneLineAndLeavesNoFile() throws IOException {
    Path junk = Files.write(folder.resolve("junk"), new byte[] {1, 2, 3});
    WaveInput file = new WaveInput.UserFile(junk);
    WaveInput absent = new WaveInput.UserFile(folder.resolve("absent"));
    WaveInput root = new WaveInput.UserFile(folder.getRoot());
    List<WaveOptions> bad = List.of(small().plan(file), small().sound(file), small().plan(absent),
        small().sound(absent), small().plan(root), small().sound(root), small().output(junk),
        small().size(0, 64), small().size(64, 1 << 20), small().size(16_000, 16_000),
        small().steps(0), small().metres(0), small().metres(Double.NaN), small().absorption(1.5),
        small().seconds(-1), small().cells(3), small().source(new Place(500, 2)),
        small().microphone(new Place(39, 1)),
        small().plan(new WaveInput.Shipped()).source(new Place(12, 12)));
    for (WaveOptions options : bad) {
      DemoInputException reported = assertThrows(DemoInputException.class,
          () -> WaveDemo.run(options, WaveListener.SILENT));
      assertFalse(reported.getMessage().contains("\n"));
      assertTrue(reported.getMessage().matches(".+: .+|.+; .+"), reported.getMessage());
    }
    assertEquals(List.of("junk"), names());
  }

  @Test
  void aFolderWhereTheFileShouldGoIsReportedBeforeTheWorkStarts() throws IOException {
    Files.createDirectory(folder.resolve("wavesim.png"));
    DemoInputException reported = assertThrows(DemoInputException.class,
        () -> WaveDemo.run(small(), new WaveListener() {
          @Override
          public void started(WaveSetup setup, WaveConsole console) {
            throw new AssertionError("too late");
          }
        }));
    assertTrue(reported.getMessage().contains("wavesim.png"));
    assertEquals(List.of("wavesim.png"), names());
  }

  @Test
  void anInterruptEndsTheRunWithoutAFile() throws IOException {
    assertThrows(InterruptedException.class, () -> WaveDemo.run(small(), new WaveListener() {
      @Override
      public void started(WaveSetup setup, WaveConsole console) {
        Thread.currentThread().interrupt();
      }
    }));
    assertEquals(List.of(), names());
  }

  @Test
  void oneFlippedBitIsFound() {
    float[] field = {1f, 2f, -0f};
    Verification same = new Verification(0, 0, 0, 0f, true).compare(field, field.clone(), true);
    assertTrue(same.passed());
    assertTrue(same.summary().contains("3 cells"));
    Verification other = same.compare(field, new float[] {1f, Math.nextUp(2f), 0f}, true);
    assertFalse(other.passed());
    assertEquals(2, other.differing());
    assertEquals(Math.ulp(2f), other.maxDifference());
    assertFalse(same.probe(false).passed());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
