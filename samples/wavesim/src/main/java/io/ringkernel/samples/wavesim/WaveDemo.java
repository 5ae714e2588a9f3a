package io.ringkernel.samples.wavesim;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.OutputFile;
import io.ringkernel.samples.wavesim.picture.Animation;
import io.ringkernel.samples.wavesim.picture.FieldPicture;
import io.ringkernel.samples.wavesim.sound.Recording;
import io.ringkernel.samples.wavesim.sound.Resampler;
import io.ringkernel.samples.wavesim.sound.WavWriter;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The sample's entry point: reads the input, runs the simulation, writes the results. */
public final class WaveDemo {
  /** The picture, in the output folder. */
  public static final String PICTURE = "wavesim.png";

  /** The recording at the microphone, in the output folder. */
  public static final String RECORDING = "wavesim.wav";

  /** Peak of the written recording: a little below full scale. */
  private static final double WRITTEN_PEAK = 0.9;

  /** Hundredths of a second that a frame of the animation is shown. */
  private static final int FRAME = 5;

  private final WaveOptions options;
  private final WaveListener listener;
  private final WaveBackend backend;

  private WaveDemo(WaveOptions options, WaveListener listener, WaveBackend backend) {
    this.options = options;
    this.listener = listener;
    this.backend = backend;
  }

  /**
   * Runs a simulation and writes {@value #PICTURE} and, with a sound, {@value #RECORDING}.
   *
   * @throws DemoInputException for input or output that cannot be used; its message is one line
   * @throws InterruptedException when the calling thread is interrupted; nothing is written then
   */
  public static WaveResult run(WaveOptions options, WaveListener listener)
      throws DemoInputException, InterruptedException {
    // actors live on the CPU; the field may be computed elsewhere
    try (RingRuntime runtime = RingRuntime.builder().backend(options.backend()).build();
        RingRuntime actors = RingRuntime.builder().backend(Backend.CPU).build()) {
      return run(options, listener, new RuntimeBackend(runtime, actors));
    }
  }

  /**
   * Makes the output folder and refuses what {@link #run(WaveOptions, WaveListener)} would refuse,
   * for callers that do other work before it.
   */
  public static void check(WaveOptions options) throws DemoInputException {
    prepare(options);
  }

  static WaveResult run(WaveOptions options, WaveListener listener, WaveBackend backend)
      throws DemoInputException, InterruptedException {
    return new WaveDemo(options, listener, backend).run();
  }

  private WaveResult run() throws DemoInputException, InterruptedException {
    Preparation ready = prepare(options);
    try (WaveEngine engine = backend.engine(ready.scene().medium());
        WaveActors actors = backend.actors()) {
      WaveSetup setup = ready.setup(engine.name());
      WaveConsole console = new WaveConsole(actors, ready.scene().medium());
      Optional<RowSolver> reference = options.verify()
          ? Optional.of(new RowSolver(ready.scene().medium())) : Optional.empty();
      WaveRun run = new WaveRun(setup, ready.signal(), engine, reference, actors, console,
          script(ready), listener);
      if (options.sound().isPresent()) {
        run.keepLoudest();
      }
      Optional<Animation> animation = options.gif().map(file -> animation(ready.scene().medium()));
      animation.ifPresent(frames -> run.animate(frames,
          Math.max(WaveRun.BATCH, ready.steps() / Animation.FRAMES)));
      actors.microphone(new MoveMicrophone(ready.scene().microphone())).toCompletableFuture()
          .join();
      actors.fire(new Fire(ready.scene().source(), 1f)).toCompletableFuture().join();
      listener.started(setup, console);
      run.run();
      return write(ready, setup, run, engine.pressure(), animation);
    }
  }

  private static Preparation prepare(WaveOptions options) throws DemoInputException {
    Preparation ready = Preparation.of(options);
    if (options.png().isEmpty() || options.sound().isPresent()) {
      OutputFile.prepareFolder(options.output());
    }
    for (Path file : targets(options)) {
      OutputFile.prepareFolder(file.toAbsolutePath().getParent());
    }
    for (Path target : targets(options)) {
      OutputFile.check(target);
    }
    return ready;
  }

  private static List<Path> targets(WaveOptions options) {
    List<Path> targets = new ArrayList<>();
    targets.add(options.png().orElse(options.output().resolve(PICTURE)));
    options.gif().ifPresent(targets::add);
    if (options.sound().isPresent()) {
      targets.add(options.output().resolve(RECORDING));
    }
    return targets;
  }

  private Script script(Preparation ready) {
    Scene scene = ready.scene();
    return options.sound().isPresent()
        ? Script.sound(ready.steps())
        : Script.pulses(ready.steps(), place(scene, scene.source()), place(scene, scene.second()),
            place(scene, scene.secondMicrophone()));
  }

  private static Place place(Scene scene, int cell) {
    return new Place(cell % scene.medium().width(), cell / scene.medium().width());
  }

  private WaveResult write(Preparation ready, WaveSetup setup, WaveRun run, float[] pressure,
      Optional<Animation> animation) throws DemoInputException {
    Scene scene = ready.scene();
    List<String> notes = new ArrayList<>(setup.notes());
    List<Path> files = targets(options);
    OptionalDouble gain = OptionalDouble.empty();
    BufferedImage picture = FieldPicture.draw(drawing(scene, setup, run));
    OutputFile.write(files.get(0), stream -> FieldPicture.writePng(picture, stream));
    if (animation.isPresent()) {
      OutputFile.write(options.gif().get(), stream -> animation.get().writeGif(stream, FRAME));
    }
    if (options.sound().isPresent()) {
      Recording heard = Resampler.resample(new Recording(1 / setup.stepSeconds(), run.trace()),
          ready.soundRate(), setup.bandwidthHz());
      if (heard.peak() == 0f) {
        notes.add("the microphone heard nothing: " + RECORDING + " is silent");
      }
      gain = OptionalDouble.of(heard.peak() == 0f ? 1 : WRITTEN_PEAK / heard.peak());
      WavWriter.write(files.getLast(), heard, gain.getAsDouble());
    }
    return new WaveResult(setup, pressure, run.trace(), place(scene, run.panel().source()),
        place(scene, run.panel().receiver()), run.level(), run.verification(), files, gain,
        run.receipts(), run.energy(), run.engineNanos(), run.verifyNanos(), notes);
  }

  private static FieldPicture.Scene drawing(Scene scene, WaveSetup setup, WaveRun run) {
    WaveRun.Snapshot moment = run.picture();
    Medium medium = scene.medium();
    List<String> caption = new ArrayList<>();
    caption.add(String.format(Locale.ROOT, "%d x %d cells of %.1f mm, step %d, %.2f ms",
        medium.width(), medium.height(), setup.cellMetres() * 1e3, moment.step(),
        moment.step() * setup.stepSeconds() * 1e3));
    run.verification().ifPresent(check -> caption.add(check.passed()
        ? String.format(Locale.ROOT, "the final %d cells equal an independent solver bit for bit",
            check.cells())
        : String.format(Locale.ROOT, "MISMATCH: %d values differ from the independent solver",
            check.differing())));
    return new FieldPicture.Scene(medium.width(), medium.height(), moment.pressure(),
        medium.walls(), medium.layer(),
        run.panel().source(), run.panel().receiver(), "RingKernel wavesim: " + scene.name(),
        caption);
  }

  private static Animation animation(Medium medium) {
    return new Animation(medium.width(), medium.height(), medium.walls());
  }
}
