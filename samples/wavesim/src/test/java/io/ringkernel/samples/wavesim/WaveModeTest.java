package io.ringkernel.samples.wavesim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ways to compute a step: all but one give the same bits. */
final class WaveModeTest {
  private static final int WIDTH = 45;
  private static final int HEIGHT = 38;

  @TempDir
  private Path folder;

  private static Medium medium() {
    SplittableRandom random = new SplittableRandom(3);
    boolean[] walls = new boolean[WIDTH * HEIGHT];
    for (int i = 0; i < walls.length; i++) {
      walls[i] = random.nextInt(9) == 0;
    }
    return Medium.of(WIDTH, HEIGHT, walls, 5, 0.4, 0.3);
  }

  private static PartwiseEngine engine(WaveMode mode) {
    return (PartwiseEngine) WaveBackend.direct().engine(medium(), mode);
  }

  private static int source() {
    int source = 20 * WIDTH + 22;
    while (medium().wall(source)) {
      source++;
    }
    return source;
  }

  @ParameterizedTest
  @EnumSource(names = {"STANDARD", "CHAOTIC"}, mode = EnumSource.Mode.EXCLUDE)
  void theResultIsThatOfTheStandardWayBitForBit(WaveMode mode) {
    float[] drive = Signals.pulse(9);
    int[] receivers = {5 * WIDTH + 9, 30 * WIDTH + 30};
    try (WaveEngine taught = engine(mode); WaveEngine standard = new DirectEngine(medium())) {
      float[][] heard = taught.advance(source(), drive, receivers);
      float[][] expected = standard.advance(source(), drive, receivers);
      for (int place = 0; place < receivers.length; place++) {
        assertArrayEquals(expected[place], heard[place]);
      }
      assertArrayEquals(standard.pressure(), taught.pressure());
      assertArrayEquals(standard.before(), taught.before());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"STANDARD", "CHAOTIC"}, mode = EnumSource.Mode.EXCLUDE)
  void partsAddUpToSteps(WaveMode mode) {
    float[] drive = Signals.pulse(9);
    try (PartwiseEngine taught = engine(mode); WaveEngine standard = new DirectEngine(medium())) {
      int parts = 0;
      float[] amid = new float[0];
      for (float pressure : drive) {
        boolean ended = taught.part(source(), pressure);
        parts++;
        while (!ended) {
          assertTrue(taught.isAmidStep());
          amid = parts == 20 * taught.parts() / 2 ? taught.shown() : amid;
          ended = taught.part(source(), pressure);
          parts++;
        }
        assertFalse(taught.isAmidStep());
        assertFalse(taught.focus().isEmpty());
        assertFalse(taught.place().isEmpty());
        assertEquals("", taught.oddity());
      }
      standard.advance(source(), drive, -1);
      assertArrayEquals(standard.pressure(), taught.pressure());
      assertArrayEquals(standard.pressure(), taught.shown());
      double each = parts / (double) drive.length;
      assertTrue(each > 0.4 * taught.parts() && each < 2.5 * taught.parts() + 2,
          each + " parts a step, told " + taught.parts());
    }
  }

  @Test
  void amidAStepDoneCellsShowTheNextPressureAndOthersTheLast() {
    try (PartwiseEngine taught = engine(WaveMode.ROW_BY_ROW)) {
      taught.advance(source(), Signals.pulse(9), -1);
      float[] last = taught.pressure();
      for (int row = 0; row < 20; row++) {
        taught.part(-1, 0f);
      }
      assertEquals("row 19", taught.place());
      assertEquals(List.of(new Area(0, 19, WIDTH, 1, Area.Activity.COMPUTED)), taught.focus());
      float[] shown = taught.shown();
      for (int row = 20; row < HEIGHT; row++) {
        taught.part(-1, 0f);
      }
      float[] next = taught.pressure();
      for (int cell = 0; cell < shown.length; cell++) {
        assertEquals(cell < 20 * WIDTH ? next[cell] : last[cell], shown[cell]);
      }
    }
  }

  @Test
  void chaosIsAnotherResultAndSaysWhy() {
    try (PartwiseEngine chaotic = engine(WaveMode.CHAOTIC);
        PartwiseEngine again = engine(WaveMode.CHAOTIC);
        WaveEngine standard = new DirectEngine(medium())) {
      float[] drive = Signals.pulse(9);
      chaotic.advance(source(), drive, -1);
      again.advance(source(), drive, -1);
      standard.advance(source(), drive, -1);
      float[] found = chaotic.pressure();
      float[] expected = standard.pressure();
      int differing = 0;
      for (int cell = 0; cell < found.length; cell++) {
        assertTrue(Math.abs(found[cell]) <= LoopEngine.LIMIT);
        differing += found[cell] == expected[cell] ? 0 : 1;
      }
      assertTrue(differing > found.length / 2, differing + " cells");
      assertTrue(chaotic.oddity().matches(
          "[1-9][\\d,]+ reads saw a neighbour that was a step ahead; .*"), chaotic.oddity());
      assertArrayEquals(again.pressure(), found, "the same order each time");
    }
  }

  @Test
  void threadsThatAreDoneWaitForTheOthers() {
    try (PartwiseEngine taught = engine(WaveMode.SYNCHRONISED)) {
      List<String> places = new ArrayList<>();
      boolean ended = false;
      while (!ended) {
        ended = taught.part(-1, 0f);
        places.add(taught.place());
      }
      assertTrue(places.stream().anyMatch(p -> p.contains("waits") && p.contains("row")),
          places.toString());
      assertEquals("all at the barrier: the planes change places", places.getLast());
      assertTrue(taught.focus().stream()
          .allMatch(area -> area.activity() == Area.Activity.WAITING));
    }
  }

  @ParameterizedTest
  @EnumSource(names = "STANDARD", mode = EnumSource.Mode.EXCLUDE)
  void theDemoRunsEachWayAndTheAnimationMarksTheParts(WaveMode mode) throws Exception {
    Path gif = folder.resolve("parts.gif");
    WaveResult result = WaveDemo.run(WaveOptions.defaults().size(48, 40).steps(60)
        .output(folder).gif(gif).mode(mode), WaveListener.SILENT);
    assertEquals(mode.isExact(), result.verification().orElseThrow().passed());
    assertEquals(mode.isExact(), result.energy().isPresent());
    assertTrue(result.notes().contains(mode.id() + ": " + mode.sentence()));
    var frames = ImageIO.getImageReadersByFormatName("gif").next();
    try (var stream = ImageIO.createImageInputStream(gif.toFile())) {
      frames.setInput(stream);
      int count = frames.getNumImages(true);
      assertTrue(count > 40 && count <= 120, count + " frames");
      int marked = 0;
      var frame = frames.read(count / 2);
      for (int y = 0; y < frame.getHeight(); y++) {
        for (int x = 0; x < frame.getWidth(); x++) {
          marked += (frame.getRGB(x, y) & 0xFFFFFF) == 0x5CF2A0 ? 1 : 0;
        }
      }
      assertTrue(marked > 0, "nothing is marked");
    }
  }

  @Test
  void otherWaysRunOnTheJvm() {
    WaveOptions options = WaveOptions.defaults().size(48, 40).output(folder)
        .mode(WaveMode.CHAOTIC).backend(Backend.WEBGPU);
    assertEquals("--mode chaotic runs on the JVM; leave out --backend webgpu",
        assertThrows(DemoInputException.class, () -> WaveDemo.check(options)).getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void idsAreReadBack(WaveMode mode) {
    assertEquals(mode, WaveMode.of(mode.id()));
    assertThrows(IllegalArgumentException.class, () -> WaveMode.of(mode.name()));
  }
}
