package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.picture.FloorPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * A place to simulate.
 *
 * @param name for captions
 * @param walls what is drawn
 * @param medium what follows from that
 * @param layerLoss of the medium's layer
 * @param cellMetres side of a cell
 * @param source index of the source cell
 * @param second index of the cell where the demo fires its second pulse
 * @param microphones indices of the microphones' cells, at least one
 * @param secondMicrophone index of the cell to which the demo moves the microphone; empty where the
 *     user has placed it
 * @param notes lines for the user
 */
record Scene(String name, Walls walls, Medium medium, double layerLoss, double cellMetres,
    int source, int second, List<Integer> microphones, OptionalInt secondMicrophone,
    List<String> notes) {
  /** Cells of air added around a plan. */
  private static final int PLAN_LAYER = 16;

  /** A wall with two slits and some round pillars behind it. */
  static Scene slits(WaveOptions options) throws DemoInputException {
    int width = options.width();
    int height = options.height();
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
    return free("two slits and pillars", Walls.of(width, height, walls, options.absorption()),
        options);
  }

  /** Open air, in which nothing stands but what the user has drawn. */
  static Scene open(String name, WaveOptions options) throws DemoInputException {
    return free(name, new Walls(options.width(), options.height()), options);
  }

  private static Scene free(String name, Walls walls, WaveOptions options)
      throws DemoInputException {
    int width = options.width();
    int height = options.height();
    int layer = Math.clamp(Math.min(width, height) / 12, 4, 40);
    draw(walls, options, new Grid.Frame(0, 0, width, height, width, height));
    Medium medium = Medium.of(walls, layer, Medium.PULSE_LOSS);
    Grid grid = new Grid(medium, new Grid.Frame(0, 0, width, height, width, height));
    int source = grid.chosen(options.source(), "--source-at", grid.near(0.20, 0.50));
    List<Integer> microphones = microphones(grid, options, grid.near(0.86, 0.50));
    OptionalInt second = options.microphones().isEmpty()
        ? OptionalInt.of(grid.near(0.86, 0.24)) : OptionalInt.empty();
    return new Scene(name, walls, medium, Medium.PULSE_LOSS, options.metres() / width, source,
        grid.near(0.26, 0.78), microphones, second, List.of());
  }

  private static List<Integer> microphones(Grid grid, WaveOptions options, int otherwise)
      throws DemoInputException {
    if (options.microphones().isEmpty()) {
      return List.of(otherwise);
    }
    List<Integer> cells = new ArrayList<>();
    for (Place place : options.microphones()) {
      cells.add(grid.chosen(place, "--microphone-at"));
    }
    return cells;
  }

  private static void draw(Walls walls, WaveOptions options, Grid.Frame frame)
      throws DemoInputException {
    for (Drawing drawing : options.drawings()) {
      Shape shape = frame.onGrid(drawing.shape());
      try {
        switch (drawing.material()) {
          case Drawing.Material.Air() -> walls.erase(shape);
          case Drawing.Material.Wall(var absorption) ->
              walls.draw(shape, absorption.orElse(options.absorption()));
        }
      } catch (IllegalArgumentException tooMany) {
        throw new DemoInputException(tooMany.getMessage());
      }
    }
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
    Walls walls = new Walls(width, height);
    for (int cell = 0; cell < plan.cells().length; cell++) {
      if (plan.isWall(cell)) {
        walls.set((cell / plan.width() + PLAN_LAYER) * width + cell % plan.width() + PLAN_LAYER,
            plan.absorption(cell, options.absorption()));
      }
    }
    Grid.Frame frame = new Grid.Frame(PLAN_LAYER, PLAN_LAYER, plan.width(), plan.height(),
        plan.pictureWidth(), plan.pictureHeight());
    draw(walls, options, frame);
    Medium medium = Medium.of(walls, PLAN_LAYER, Medium.NO_LOSS);
    Grid grid = new Grid(medium, frame);
    grid.near(0.5, 0.5);
    Room room = new Room(grid);
    int source = grid.chosen(options.source(), "--source-at", room.roomiest());
    List<Integer> microphones = microphones(grid, options, room.roomiestAwayFrom(source));
    List<String> notes = new ArrayList<>();
    plan.legend().ifPresent(notes::add);
    boolean isApart = false;
    for (int microphone : microphones) {
      isApart |= !room.connected(source, microphone);
    }
    if (isApart) {
      notes.add("walls separate the source from the microphone, which will hear nothing;"
          + " choose places with --source-at and --microphone-at");
    }
    OptionalInt second = options.microphones().isEmpty()
        ? OptionalInt.of(room.roomiestAwayFrom(microphones.getFirst())) : OptionalInt.empty();
    return new Scene(name, walls, medium, Medium.NO_LOSS, options.metres() / plan.width(), source,
        microphones.getFirst(), microphones, second, notes);
  }
}
