package io.ringkernel.samples.wavesim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediumTest {
  private static final int SIDE = 160;

  @ParameterizedTest
  @CsvSource({"40, 0.8, 20, 0.02", "40, 0.8, 12, 0.015", "16, 0, 12, 0.085", "16, 0, 20, 0.07",
    "16, 0, 40, 0.05", "16, 0, 80, 0.035"})
  void aPulseLeavesThroughTheBorderAndDoesNotComeBack(int layer, double loss, double wavelength,
      double allowed) {
    float[] open = echo(SIDE, layer, loss, wavelength);
    float[] rigid = echo(SIDE, 0, 0, wavelength);
    // So large that the border's answer comes after the end: what an endless plane gives.
    float[] endless = echo(4 * SIDE, layer, loss, wavelength);
    double worst = 0;
    double rigidWorst = 0;
    double most = 0;
    for (int n = 0; n < endless.length; n++) {
      worst = Math.max(worst, Math.abs(open[n] - endless[n]));
      rigidWorst = Math.max(rigidWorst, Math.abs(rigid[n] - endless[n]));
      most = Math.max(most, Math.abs(endless[n]));
    }
    assertTrue(worst < allowed * most, "echo of " + worst / most);
    assertTrue(rigidWorst > 0.2 * most, "rigid edges must echo, or this test sees nothing");
  }

  /** What is heard 30 cells from the source, itself half a side from the edges. */
  private static float[] echo(int side, int layer, double loss, double wavelength) {
    Medium medium = Medium.of(side, side, new boolean[side * side], layer, loss, 0);
    try (WaveEngine engine = new DirectEngine(medium)) {
      int middle = medium.cell(side / 2, side / 2);
      float[] drive = Arrays.copyOf(Signals.pulse(wavelength), 420);
      return engine.advance(middle, drive, middle - 30);
    }
  }

  @Test
  void energyOnlyFallsWhateverTheWalls() {
    SplittableRandom random = new SplittableRandom(8);
    boolean[] walls = new boolean[SIDE * SIDE];
    for (int i = 0; i < walls.length; i++) {
      walls[i] = random.nextInt(9) == 0;
    }
    int source = SIDE * SIDE / 2 + SIDE / 2;
    walls[source] = false;
    Medium medium = Medium.of(SIDE, SIDE, walls, 12, 0.5, 0.3);
    try (RowSolver solver = new RowSolver(medium)) {
      solver.advance(source, Signals.pulse(12), -1);
      double before = energy(medium, solver);
      double first = before;
      for (int round = 0; round < 30; round++) {
        solver.advance(-1, new float[20], -1);
        double after = energy(medium, solver);
        assertTrue(after <= before * (1 + 1e-5), before + " rose to " + after);
        before = after;
      }
      assertTrue(before < 0.5 * first, "losses must show");
    }
  }

  @Test
  void withoutLossesEnergyStays() {
    Medium medium = Medium.of(60, 60, new boolean[3600], 0, 0, 0);
    try (RowSolver solver = new RowSolver(medium)) {
      solver.advance(1830, Signals.pulse(12), -1);
      double before = energy(medium, solver);
      solver.advance(-1, new float[5000], -1);
      assertEquals(before, energy(medium, solver), 1e-3 * before);
    }
  }

  /**
   * The energy that the scheme conserves: half of (p1 - p0)^2 + c2 * (grad p1 . grad p0). Does one
   * more step to have two fields.
   */
  private static double energy(Medium medium, RowSolver solver) {
    float[] earlier = solver.pressure();
    solver.advance(-1, new float[1], -1);
    float[] later = solver.pressure();
    int width = medium.width();
    double energy = 0;
    for (int cell = 0; cell < later.length; cell++) {
      if (medium.wall(cell)) {
        continue;
      }
      double change = (double) later[cell] - earlier[cell];
      energy += change * change / 2;
      boolean east = cell % width < width - 1 && !medium.wall(cell + 1);
      boolean south = cell + width < later.length && !medium.wall(cell + width);
      if (east) {
        energy += slope(medium, later, earlier, cell, cell + 1);
      }
      if (south) {
        energy += slope(medium, later, earlier, cell, cell + width);
      }
    }
    return energy;
  }

  private static double slope(Medium medium, float[] later, float[] earlier, int one, int two) {
    return Medium.C2 * ((double) later[two] - later[one]) * ((double) earlier[two] - earlier[one])
        / 2;
  }
}
