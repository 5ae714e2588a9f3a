package io.ringkernel.samples.wavesim;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import java.util.Optional;

/**
 * A field whose walls, back end and way of computing change while it lives: the engine is then made
 * anew and goes on from the two last planes of the old one. Not thread-safe.
 */
final class LiveField implements AutoCloseable {
  private final int layer;
  private final double layerLoss;
  private final double absorption;
  private final Walls walls;
  private WaveMode mode = WaveMode.STANDARD;
  private RingRuntime runtime;
  private Medium medium;
  private WaveEngine engine;
  /** Goes along where steps are done in another way, to be compared. */
  private Optional<RowSolver> standard = Optional.empty();
  private int differing;

  /** With the walls of a scene, silent. */
  LiveField(Scene scene, double absorption, Backend backend) {
    layer = scene.medium().layer();
    layerLoss = scene.layerLoss();
    this.absorption = absorption;
    walls = scene.walls();
    runtime = RingRuntime.builder().backend(backend).build();
    medium = scene.medium();
    engine = engine(runtime);
  }

  private WaveEngine engine(RingRuntime on) {
    return new RuntimeBackend(on, on).engine(medium, mode);
  }

  int width() {
    return medium.width();
  }

  int height() {
    return medium.height();
  }

  Medium medium() {
    return medium;
  }

  /** What is drawn; tell {@link #wallsChanged} of changes. */
  Walls walls() {
    return walls;
  }

  /** What walls take where nothing else is said. */
  double absorption() {
    return absorption;
  }

  Backend backend() {
    return runtime.backend();
  }

  WaveMode mode() {
    return mode;
  }

  /** The engine where it can be watched amid a step. */
  Optional<PartwiseEngine> partwise() {
    return engine instanceof PartwiseEngine partwise ? Optional.of(partwise) : Optional.empty();
  }

  /** Cells that differ from those of the standard way since the mode was chosen. */
  int differing() {
    return differing;
  }

  float[] advance(int source, float[] drive, int receiver) {
    float[] heard = engine.advance(open(source), drive, receiver);
    compare(source, drive);
    return heard;
  }

  /**
   * Does a part of a step.
   *
   * @return whether that ended the step
   */
  boolean part(int source, float drive) {
    boolean ended = partwise().orElseThrow().part(open(source), drive);
    if (ended) {
      compare(source, new float[] {drive});
    }
    return ended;
  }

  private void compare(int source, float[] drive) {
    if (standard.isEmpty()) {
      return;
    }
    standard.get().advance(open(source), drive, -1);
    float[] expected = standard.get().pressure();
    float[] found = engine.pressure();
    differing = 0;
    for (int cell = 0; cell < found.length; cell++) {
      differing +=
          Float.floatToRawIntBits(found[cell]) == Float.floatToRawIntBits(expected[cell]) ? 0 : 1;
    }
  }

  private int open(int source) {
    return source >= 0 && walls.at(source) ? -1 : source;
  }

  /** The field as it is, also amid a step. */
  float[] shown() {
    return partwise().map(PartwiseEngine::shown).orElseGet(engine::pressure);
  }

  /** Silence. */
  void reset() {
    float[] silence = new float[medium.cells()];
    begin(silence, silence);
  }

  private void begin(float[] before, float[] now) {
    engine.begin(before, now);
    differing = 0;
    standard = Optional.empty();
    if (mode != WaveMode.STANDARD) {
      RowSolver solver = new RowSolver(medium);
      solver.begin(before, now);
      standard = Optional.of(solver);
    }
  }

  /**
   * Goes on elsewhere.
   *
   * @throws RuntimeException if it cannot be used, or the field has no room there; nothing has
   *     changed then
   */
  void moveTo(Backend backend) {
    RingRuntime next = RingRuntime.builder().backend(backend).build();
    WaveEngine made;
    try {
      made = engine(next);
    } catch (RuntimeException | Error e) {
      next.close();
      throw e;
    }
    float[] before = engine.before();
    float[] now = engine.pressure();
    close();
    runtime = next;
    engine = made;
    begin(before, now);
  }

  /** Goes on in another way. */
  void become(WaveMode other) {
    mode = other;
    wallsChanged();
  }

  /** Goes on with other walls. */
  void wallsChanged() {
    float[] before = engine.before();
    float[] now = engine.pressure();
    engine.close();
    restart(before, now);
  }

  private void restart(float[] before, float[] now) {
    for (int cell = 0; cell < now.length; cell++) {
      if (walls.at(cell)) {
        before[cell] = 0f;
        now[cell] = 0f;
      }
    }
    medium = Medium.of(walls, layer, layerLoss);
    engine = engine(runtime);
    begin(before, now);
  }

  @Override
  public void close() {
    engine.close();
    runtime.close();
  }
}
