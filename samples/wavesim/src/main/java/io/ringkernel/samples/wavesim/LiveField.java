package io.ringkernel.samples.wavesim;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;

/**
 * A field whose walls and back end change while it lives: the engine is then made anew and goes on
 * from the two last planes of the old one. Not thread-safe.
 */
final class LiveField implements AutoCloseable {
  private final int width;
  private final int height;
  private final int layer;
  private final double layerLoss;
  private final double absorption;
  private final boolean[] walls;
  private RingRuntime runtime;
  private Medium medium;
  private WaveEngine engine;

  /** With the walls of a scene, silent. */
  LiveField(Scene scene, double layerLoss, double absorption, Backend backend) {
    Medium first = scene.medium();
    width = first.width();
    height = first.height();
    layer = first.layer();
    this.layerLoss = layerLoss;
    this.absorption = absorption;
    walls = first.walls();
    runtime = RingRuntime.builder().backend(backend).build();
    medium = first;
    engine = new RuntimeBackend(runtime, runtime).engine(medium);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Medium medium() {
    return medium;
  }

  boolean[] walls() {
    return walls;
  }

  Backend backend() {
    return runtime.backend();
  }

  float[] advance(int source, float[] drive, int receiver) {
    return engine.advance(open(source), drive, receiver);
  }

  private int open(int source) {
    return source >= 0 && walls[source] ? -1 : source;
  }

  float[] pressure() {
    return engine.pressure();
  }

  /** Silence. */
  void reset() {
    engine.begin(new float[walls.length], new float[walls.length]);
  }

  /**
   * Goes on elsewhere.
   *
   * @throws io.ringkernel.runtime.BackendUnavailableException if it cannot be used; nothing has
   *     changed then
   */
  void moveTo(Backend backend) {
    RingRuntime next = RingRuntime.builder().backend(backend).build();
    float[] before = engine.before();
    float[] now = engine.pressure();
    close();
    runtime = next;
    restart(before, now);
  }

  /** Draws or erases a round spot of wall on the way from one cell to another. */
  void brush(Place from, Place to, double radius, boolean erase) {
    int steps = Math.max(1, Math.max(Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y())));
    for (int step = 0; step <= steps; step++) {
      double x = from.x() + (to.x() - from.x()) * (double) step / steps;
      double y = from.y() + (to.y() - from.y()) * (double) step / steps;
      spot(x, y, radius, !erase);
    }
    changed();
  }

  private void spot(double centreX, double centreY, double radius, boolean wall) {
    int reach = (int) Math.ceil(radius);
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        int x = (int) Math.round(centreX) + dx;
        int y = (int) Math.round(centreY) + dy;
        if (Math.hypot(x - centreX, y - centreY) <= radius && x >= 0 && y >= 0 && x < width
            && y < height) {
          walls[y * width + x] = wall;
        }
      }
    }
  }

  /** Replaces all walls: one byte a cell, not 0 is wall. */
  void replaceWalls(byte[] cells) {
    for (int i = 0; i < walls.length; i++) {
      walls[i] = cells[i] != 0;
    }
    changed();
  }

  /** No walls. */
  void clearWalls() {
    Arrays.fill(walls, false);
    changed();
  }

  private void changed() {
    float[] before = engine.before();
    float[] now = engine.pressure();
    engine.close();
    restart(before, now);
  }

  private void restart(float[] before, float[] now) {
    for (int i = 0; i < walls.length; i++) {
      if (walls[i]) {
        before[i] = 0f;
        now[i] = 0f;
      }
    }
    medium = Medium.of(width, height, walls, layer, layerLoss, absorption);
    engine = new RuntimeBackend(runtime, runtime).engine(medium);
    engine.begin(before, now);
  }

  @Override
  public void close() {
    engine.close();
    runtime.close();
  }
}
