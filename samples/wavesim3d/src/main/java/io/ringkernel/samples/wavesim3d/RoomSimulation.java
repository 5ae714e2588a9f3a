package io.ringkernel.samples.wavesim3d;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.MemoryNeed;
import io.ringkernel.samples.wavesim.files.OutputFile;
import io.ringkernel.samples.wavesim.picture.Animation;
import io.ringkernel.samples.wavesim.picture.FieldPicture;
import io.ringkernel.samples.wavesim.sound.Recording;
import io.ringkernel.samples.wavesim.sound.Resampler;
import io.ringkernel.samples.wavesim.sound.WavWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Simulates sound in a room and writes what came of it. */
public final class RoomSimulation {
  private static final int STEPS = 600;
  private static final int BATCH = 16;
  private static final long MOST_CELLS = 64_000_000;
  /** Arrays of a value a step: drive, both ears, the same of the solver, recordings of both. */
  private static final int ARRAYS_OF_STEPS = 12;
  private static final double OUTPUT_RATE = 44_100;
  /** Of full scale, for the louder ear. */
  private static final double LOUDEST = 0.9;

  private final RoomOptions options;
  private final RoomListener heard;
  private final RoomScene scene;
  private final Room room;
  /** See {@link RoomScene#percents}. */
  private final byte[] solids;
  private final int source;
  private final Head listener;
  private final float[] drive;
  private final List<Path> files = new ArrayList<>();
  /** What the independent solver says that the ears hear. */
  private float[] solved = new float[0];

  private RoomSimulation(RoomOptions options, RoomListener heard) throws DemoInputException {
    this.options = options;
    this.heard = heard;
    scene = RoomScene.of(options, MOST_CELLS);
    room = scene.room();
    solids = scene.percents();
    source = scene.source();
    listener = scene.listener();
    drive = drive();
  }

  /**
   * Runs a simulation.
   *
   * @throws DemoInputException if an option or a file is unusable; says how to mend it
   */
  public static RoomResult run(RoomOptions options, RoomListener listener)
      throws DemoInputException {
    OutputFile.prepareFolder(options.output());
    return new RoomSimulation(options, listener).run();
  }

  private float[] drive() throws DemoInputException {
    RoomSignal signal = RoomSignal.of(options, room);
    int steps = options.steps().orElse(options.sound().isPresent()
        ? signal.length().orElseThrow() + (int) (0.3 / room.step()) : STEPS);
    if (steps < 1 || steps > RoomOptions.MOST_STEPS) {
      throw new DemoInputException("--steps " + steps + ": give a number from 1 to "
          + RoomOptions.MOST_STEPS);
    }
    MemoryNeed.check(String.format(Locale.ROOT, "%d steps of %d cells", steps, room.cells()),
        RoomOptions.bytes(room.cells(), options.verifies())
            + (double) steps * Float.BYTES * ARRAYS_OF_STEPS,
        "take fewer with --steps, or larger cells with --cell");
    float[] all = new float[steps];
    for (int step = 0; step < steps; step++) {
      all[step] = signal.at(step);
    }
    return all;
  }

  private RoomResult run() throws DemoInputException {
    try (RingRuntime runtime = RingRuntime.builder().backend(options.backend()).build();
        RoomEngine engine = new RoomEngine(runtime, room)) {
      RoomSetup setup = new RoomSetup(options.plan().map(plan -> plan.getFileName().toString())
          .orElse("two rooms and a door"), "the " + runtime.backend() + " back end",
          room.width(), room.height(), room.depth(), drive.length, 1 / room.step(),
          room.bandwidth(), scene.notes());
      heard.started(setup);
      float[] trace = new float[2 * drive.length];
      Frames frames = new Frames();
      long nanos = steps(engine, trace, frames);
      float[] pressure = engine.pressure();
      Optional<RoomSolver> solver = options.verifies() ? Optional.of(solve()) : Optional.empty();
      Optional<Long> differing = solver.map(s -> differing(s.pressure(), pressure)
          + differing(solved, trace));
      Recording left = new Recording(setup.rate(), EarSignals.ear(trace, 0));
      Recording right = new Recording(setup.rate(), EarSignals.ear(trace, 1));
      RoomResult.Ears ears = EarSignals.compare(left, right);
      write(setup, frames, left, right);
      return new RoomResult(setup, differing, (long) pressure.length + trace.length,
          solver.map(RoomSolver::energy), ears, files, nanos);
    }
  }

  private long steps(RoomEngine engine, float[] trace, Frames frames) {
    long nanos = 0;
    for (int step = 0; step < drive.length; step += BATCH) {
      int until = Math.min(drive.length, step + BATCH);
      long start = System.nanoTime();
      float[] part = engine.advance(source, Arrays.copyOfRange(drive, step, until),
          listener.left(room), listener.right(room));
      nanos += System.nanoTime() - start;
      System.arraycopy(part, 0, trace, 2 * step, part.length);
      frames.after(until, engine);
      heard.progress(until, drive.length, until * 1e9 / Math.max(1, nanos));
    }
    return nanos;
  }

  private RoomSolver solve() {
    RoomSolver solver = new RoomSolver(room);
    solved = new float[2 * drive.length];
    for (int step = 0; step < drive.length; step++) {
      solver.advance(source, drive[step], listener.left(room), listener.right(room), solved, step);
      if (step % BATCH == 0 || step == drive.length - 1) {
        heard.verifying(step + 1, drive.length);
      }
    }
    return solver;
  }

  private static long differing(float[] expected, float[] found) {
    long count = 0;
    for (int i = 0; i < found.length; i++) {
      boolean same = Float.floatToRawIntBits(found[i]) == Float.floatToRawIntBits(expected[i]);
      count += same ? 0 : 1;
    }
    return count;
  }

  private void write(RoomSetup setup, Frames frames, Recording left, Recording right)
      throws DemoInputException {
    List<String> caption = List.of(
        String.format(Locale.ROOT, "%d x %d x %d cells of %.0f mm, step %d of %d (%.1f ms)",
            room.width(), room.height(), room.depth(), room.cell() * 1000, frames.shownStep,
            setup.steps(), frames.shownStep * room.step() * 1000),
        "ring: source (pink), head (green); " + setup.engine());
    Path png = options.png().orElse(options.output().resolve("wavesim3d.png"));
    save(png, stream -> FieldPicture.writePng(VolumePicture.draw(room, solids, frames.shown, source,
        listener, "WaveSim 3D: " + setup.scene(), caption), stream));
    if (options.gif().isPresent()) {
      save(options.gif().get(), stream -> frames.slices.writeGif(stream, 5));
    }
    if (options.page().isPresent()) {
      save(options.page().get(), stream -> stream.write(VolumePage.html(room, solids,
          frames.volumes, setup, source, listener)));
    }
    Path wav = options.output().resolve("wavesim3d.wav");
    List<Recording> ears = List.of(audible(left), audible(right));
    float peak = Math.max(ears.get(0).peak(), ears.get(1).peak());
    OutputFile.prepareFolder(wav.toAbsolutePath().getParent());
    WavWriter.write(wav, ears, peak > 0 ? LOUDEST / peak : 1);
    files.add(wav);
  }

  private Recording audible(Recording steps) {
    return Resampler.resample(steps, OUTPUT_RATE, room.bandwidth());
  }

  private void save(Path file, OutputFile.Content content) throws DemoInputException {
    OutputFile.prepareFolder(file.toAbsolutePath().getParent());
    OutputFile.write(file, content);
    files.add(file);
  }

  /** What is kept on the way, for pictures. */
  private final class Frames {
    /** The share of the steps after which the picture is taken, on the way of the first waves. */
    private static final double SHOWN = 0.2;

    private final Animation slices;
    private final List<byte[]> volumes = new ArrayList<>();
    private final int every;
    private float[] shown = new float[0];
    private int shownStep;

    Frames() {
      int layer = room.width() * room.height();
      slices = new Animation(room.width(), room.height(),
          Arrays.copyOfRange(solids, listener.z() * layer, (listener.z() + 1) * layer));
      every = Math.max(BATCH, drive.length / (options.page().isPresent() ? VolumePage.FRAMES
          : Animation.FRAMES) / BATCH * BATCH);
    }

    void after(int step, RoomEngine engine) {
      boolean isShown = shown.length == 0
          && (step >= SHOWN * drive.length || step == drive.length);
      boolean isFrame = step % every == 0
          && (options.gif().isPresent() || options.page().isPresent());
      if (!isShown && !isFrame) {
        return;
      }
      float[] pressure = engine.pressure();
      if (isShown) {
        shown = pressure;
        shownStep = step;
      }
      if (isFrame && options.gif().isPresent() && slices.frames() < Animation.FRAMES) {
        int layer = room.width() * room.height();
        slices.add(Arrays.copyOfRange(pressure, listener.z() * layer,
            (listener.z() + 1) * layer));
      }
      if (isFrame && options.page().isPresent() && volumes.size() < VolumePage.FRAMES) {
        volumes.add(new VolumeBytes(room).pressure(pressure, VolumeBytes.limit(pressure)));
      }
    }
  }
}
