package io.ringkernel.samples.wavesim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Nothing is lost from the account of energy. */
final class EnergyMeterTest {
  private static EnergyAccount run(double absorption, int layer, double layerLoss) {
    int side = 48;
    boolean[] walls = new boolean[side * side];
    for (int y = 10; y < 30; y++) {
      walls[y * side + 30] = true;
    }
    Medium medium = Medium.of(side, side, walls, layer, layerLoss, absorption);
    RowSolver solver = new RowSolver(medium);
    solver.advance(medium.cell(20, 20), Signals.pulse(10), -1);
    solver.advance(-1, new float[200], -1);
    return solver.energy();
  }

  @Test
  void closedRoomKeepsAllOfIt() {
    EnergyAccount account = run(0, 0, Medium.NO_LOSS);
    assertEquals(0, account.walls());
    assertEquals(0, account.edge());
    assertEquals(account.given(), account.stored(), 1e-5 * account.given());
  }

  @Test
  void accountBalancesWithAbsorbingWallsAndEdge() {
    EnergyAccount account = run(0.3, 6, Medium.PULSE_LOSS);
    assertTrue(account.walls() > 0.01 * account.given(), account.toString());
    assertTrue(account.edge() > 0.3 * account.given(), account.toString());
    assertTrue(account.stored() > 0, account.toString());
    assertEquals(0, account.unaccounted(), 1e-5);
  }
}
