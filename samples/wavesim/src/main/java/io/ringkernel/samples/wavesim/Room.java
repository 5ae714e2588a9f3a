package io.ringkernel.samples.wavesim;

import java.util.ArrayDeque;
import java.util.Arrays;

/** Finds good places for source and microphone in a plan. */
final class Room {
  private final Grid grid;
  private final Medium medium;
  private final int[] clearance;

  Room(Grid grid) {
    this.grid = grid;
    medium = grid.medium();
    clearance = clearance();
  }

  /** The cell farthest from walls and from the plan's own edge. */
  int roomiest() {
    int best = firstAir();
    for (int cell = 0; cell < medium.cells(); cell++) {
      if (inside(cell) && clearance[cell] > clearance[best]) {
        best = cell;
      }
    }
    return best;
  }

  /**
   * A cell away from walls and, by the shortest way through air, far from the source; the source's
   * own cell if nothing else is air.
   */
  int roomiestAwayFrom(int source) {
    int[] way = distances(source);
    int farthest = 0;
    for (int cell = 0; cell < way.length; cell++) {
      if (inside(cell)) {
        farthest = Math.max(farthest, way[cell]);
      }
    }
    int best = source;
    double most = -1;
    for (int cell = 0; cell < way.length; cell++) {
      if (inside(cell) && way[cell] > 0) {
        // A little clearance is worth a lot, more is worth little.
        double score = Math.min(1, way[cell] / (0.6 * farthest)) * Math.min(12, clearance[cell]);
        if (score > most) {
          most = score;
          best = cell;
        }
      }
    }
    return best;
  }

  /** Whether air leads from one cell to another. */
  boolean connected(int from, int to) {
    return distances(from)[to] >= 0;
  }

  private int firstAir() {
    for (int cell = 0; cell < medium.cells(); cell++) {
      if (inside(cell) && !medium.wall(cell)) {
        return cell;
      }
    }
    throw new AssertionError("a plan without air was accepted");
  }

  private boolean inside(int cell) {
    int x = cell % medium.width() - grid.frame().left();
    int y = cell / medium.width() - grid.frame().top();
    return x >= 0 && y >= 0 && x < grid.frame().width() && y < grid.frame().height();
  }

  /** Steps to the nearest wall or to the outside of the plan; 0 there. */
  private int[] clearance() {
    int[] steps = new int[medium.cells()];
    Arrays.fill(steps, -1);
    ArrayDeque<Integer> border = new ArrayDeque<>();
    for (int cell = 0; cell < steps.length; cell++) {
      if (medium.wall(cell) || !inside(cell)) {
        steps[cell] = 0;
        border.add(cell);
      }
    }
    spread(steps, border, false);
    return steps;
  }

  /** Steps through air from a cell; -1 where no way leads. */
  private int[] distances(int from) {
    int[] steps = new int[medium.cells()];
    Arrays.fill(steps, -1);
    steps[from] = 0;
    ArrayDeque<Integer> border = new ArrayDeque<>();
    border.add(from);
    spread(steps, border, true);
    return steps;
  }

  private void spread(int[] steps, ArrayDeque<Integer> border, boolean airOnly) {
    int width = medium.width();
    int[] offsets = {-1, 1, -width, width};
    while (!border.isEmpty()) {
      int cell = border.poll();
      for (int offset : offsets) {
        int next = cell + offset;
        boolean neighbour = next >= 0 && next < steps.length
            && (Math.abs(offset) == width && width > 1 || next / width == cell / width);
        if (neighbour && steps[next] < 0 && !(airOnly && medium.wall(next))) {
          steps[next] = steps[cell] + 1;
          border.add(next);
        }
      }
    }
  }
}
