package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.picture.FloorPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A place to simulate.
 *
 * @param name for captions
 * @param medium air and walls
 * @param cellMetres side of a cell
 * @param source index of the source cell
 * @param second index of the cell where the demo fires its second pulse
 * @param microphone index of the microphone's cell
 * @param secondMicrophone index of the cell to which the demo moves the microphone
 * @param notes lines for the user
 */
record Scene(String name, Medium medium, double cellMetres, int source, int second,
    int microphone, int secondMicrophone, List<String> notes) {
  /** Cells of air added around a plan. */
  private static final int PLAN_LAYER = 16;

  /** A wall with two slits and some round pillars behind it. */
  static Scene slits(WaveOptions options) throws DemoInputException {
    int width = options.width();
    int height = options.height();
    int layer = Math.clamp(Math.min(width, height) / 12, 4, 40);
    boolean[] walls = new boolean[width * height];
    int left = (int) (0.40 * width);
    int right = left + Math.max(2, width / 90);
    for (int y = 0; y < height; y++) {
      double place = Math.abs(y + 0.5 - height / 2.0) / height;
      boolean slit = place > 0.075 && place < 0.125;
      for (int x = left; x < right && !slit; x++) {
        walls[y * width + x] = true;
      }
    }
    pillars(walls, width, height, options.seed());
    Medium medium = Medium.of(width, height, walls, layer, Medium.PULSE_LOSS,
        options.absorption());
    Grid grid = new Grid(medium, 0, 0, width, height, width, height);
    int source = grid.chosen(options.source(), "--source-at", grid.near(0.20, 0.50));
    int microphone = grid.chosen(options.microphone(), "--microphone-at", grid.near(0.86, 0.50));
    return new Scene("two slits and pillars", medium, options.metres() / width, source,
        grid.near(0.26, 0.78), microphone, grid.near(0.86, 0.24), List.of());
  }

  private static void pillars(boolean[] walls, int width, int height, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int side = Math.min(width, height);
    for (int pillar = 0; pillar < 9; pillar++) {
      double cx = (0.52 + 0.28 * random.nextDouble()) * width;
      double cy = (0.12 + 0.76 * random.nextDouble()) * height;
      double radius = (0.016 + 0.022 * random.nextDouble()) * side;
      for (int y = (int) (cy - radius); y <= cy + radius; y++) {
        for (int x = (int) (cx - radius); x <= cx + radius; x++) {
          if (Math.hypot(x + 0.5 - cx, y + 0.5 - cy) <= radius) {
            walls[y * width + x] = true;
          }
        }
      }
    }
  }

  /** A floor plan with open air around it. */
  static Scene plan(String name, FloorPlan plan, WaveOptions options) throws DemoInputException {
    int width = plan.width() + 2 * PLAN_LAYER;
    int height = plan.height() + 2 * PLAN_LAYER;
    boolean[] walls = new boolean[width * height];
    for (int y = 0; y < plan.height(); y++) {
      System.arraycopy(plan.walls(), y * plan.width(), walls,
          (y + PLAN_LAYER) * width + PLAN_LAYER, plan.width());
    }
    Medium medium = Medium.of(width, height, walls, PLAN_LAYER, Medium.NO_LOSS,
        options.absorption());
    Grid grid = new Grid(medium, PLAN_LAYER, PLAN_LAYER, plan.width(), plan.height(),
        plan.pictureWidth(), plan.pictureHeight());
    Room room = new Room(grid);
    int source = grid.chosen(options.source(), "--source-at", room.roomiest());
    int microphone =
        grid.chosen(options.microphone(), "--microphone-at", room.roomiestAwayFrom(source));
    List<String> notes = new ArrayList<>();
    if (!room.connected(source, microphone)) {
      notes.add("walls separate the source from the microphone, which will hear nothing;"
          + " choose places with --source-at and --microphone-at");
    }
    return new Scene(name, medium, options.metres() / plan.width(), source, microphone, microphone,
        room.roomiestAwayFrom(microphone), notes);
  }
}
