package io.ringkernel.samples.wavesim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.WaveAccuracy.Grid;
import io.ringkernel.samples.wavesim.WaveAccuracy.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kernel solves the wave equation: exact solutions, and how errors shrink with the cells. */
final class WaveAccuracyTest {
  private static final Result RESULT = WaveAccuracy.measure(Backend.CPU, 3);

  @Test
  void standingWaveConvergesWithOrderTwo() {
    assertEquals(2, Result.order(RESULT.standingWave()), 0.05);
    assertTrue(RESULT.standingWave().getLast().error() < 4e-4, RESULT.toString());
  }

  /** The scheme's own solution is met but for the rounding of float. */
  @Test
  void standingWaveHasTheFrequencyOfTheScheme() {
    for (Grid grid : RESULT.standingWave()) {
      assertTrue(grid.rounding() > 0 && grid.rounding() < 2e-5, grid.toString());
    }
  }

  @Test
  void pointSourceConvergesToGreensFunctionWithOrderTwo() {
    assertEquals(2, Result.order(RESULT.pointSource()), 0.1);
    assertTrue(RESULT.pointSource().getLast().error() < 0.02, RESULT.toString());
  }

  @Test
  void plotShowsBothCurves(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("deep/accuracy.png");
    WaveAccuracy.draw(RESULT, file);
    var image = ImageIO.read(Files.newInputStream(file));
    boolean[] seen = new boolean[2];
    for (int y = 0; y < image.getHeight() - 100; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        seen[0] |= (image.getRGB(x, y) & 0xFFFFFF) == 0xFF9F43;
        seen[1] |= (image.getRGB(x, y) & 0xFFFFFF) == 0x54C7FC;
      }
    }
    assertTrue(seen[0] && seen[1]);
  }
}
