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

  /** Parts of a step that frames of an animation show one after the other. */
  private static final int PHASES = 12;

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
    Scene scene = ready.scene();
    try (WaveEngine engine = backend.engine(scene.medium(), options.mode());
        WaveActors actors = backend.actors()) {
      WaveSetup setup = ready.setup(engine.name());
      WaveConsole console = new WaveConsole(actors, scene.medium());
      Optional<RowSolver> reference =
          options.verify() ? Optional.of(new RowSolver(scene.medium())) : Optional.empty();
      WaveRun run = new WaveRun(setup, ready, engine, reference, actors, console,
          script(ready), listener);
      if (options.sound().isPresent()) {
        run.keepLoudest();
      }
      Optional<Animation> animation = options.gif().map(file -> new Animation(
          scene.medium().width(), scene.medium().height(), scene.walls().percents()));
      animation.ifPresent(frames -> run.animate(frames, frameSteps(engine, ready.steps())));
      actors.microphone(new MoveMicrophone(scene.microphones().getFirst()))
          .toCompletableFuture().join();
      actors.fire(new Fire(scene.source(), 1f)).toCompletableFuture().join();
      listener.started(setup, console);
      run.run();
      return write(ready, setup, run, engine, animation);
    }
  }

  /** Steps from frame to frame, or parts of steps, so that each frame shows another part. */
  private static long frameSteps(WaveEngine engine, int steps) {
    if (engine instanceof PartwiseEngine partwise) {
      int parts = partwise.parts();
      long every = Math.max(1, Math.ceilDiv((long) parts * steps, Animation.FRAMES));
      return every + (every % parts == 0 ? Math.ceilDiv(parts, PHASES) : 0);
    }
    return Math.max(WaveRun.FINE, Math.ceilDiv(steps, Animation.FRAMES));
  }

  private static Preparation prepare(WaveOptions options) throws DemoInputException {
    Preparation ready = Preparation.of(options);
    List<Path> targets = targets(ready);
    if (options.png().isEmpty() || ready.records()) {
      OutputFile.prepareFolder(options.output());
    }
    for (Path file : targets) {
      OutputFile.prepareFolder(file.toAbsolutePath().getParent());
    }
    for (Path target : targets) {
      OutputFile.check(target);
    }
    return ready;
  }

  private static List<Path> targets(Preparation ready) {
    WaveOptions options = ready.options();
    List<Path> targets = new ArrayList<>();
    targets.add(options.png().orElse(options.output().resolve(PICTURE)));
    options.gif().ifPresent(targets::add);
    targets.addAll(recordings(ready));
    return targets;
  }

  /** A file for each microphone, where they are recorded. */
  private static List<Path> recordings(Preparation ready) {
    if (!ready.records()) {
      return List.of();
    }
    WaveOptions options = ready.options();
    List<Path> files = new ArrayList<>();
    files.add(options.output().resolve(RECORDING));
    for (int number = 2; number <= options.microphones().size(); number++) {
      files.add(options.output().resolve(RECORDING.replace(".wav", "-" + number + ".wav")));
    }
    return files;
  }

  private Script script(Preparation ready) {
    Scene scene = ready.scene();
    return options.sound().isPresent() || options.sine().isPresent()
        ? Script.sound(ready.steps())
        : Script.pulses(ready.steps(), place(scene, scene.source()), place(scene, scene.second()),
            scene.secondMicrophone().stream().mapToObj(cell -> place(scene, cell)).findFirst());
  }

  private static Place place(Scene scene, int cell) {
    return new Place(cell % scene.medium().width(), cell / scene.medium().width());
  }

  private WaveResult write(Preparation ready, WaveSetup setup, WaveRun run, WaveEngine engine,
      Optional<Animation> animation) throws DemoInputException {
    Scene scene = ready.scene();
    List<String> notes = new ArrayList<>(setup.notes());
    List<Path> files = targets(ready);
    BufferedImage picture = FieldPicture.draw(drawing(scene, setup, run));
    OutputFile.write(files.get(0), stream -> FieldPicture.writePng(picture, stream));
    if (animation.isPresent()) {
      OutputFile.write(options.gif().get(), stream -> animation.get().writeGif(stream, FRAME));
    }
    OptionalDouble gain = record(ready, setup, run, notes);
    if (engine instanceof PartwiseEngine partwise && !partwise.oddity().isEmpty()) {
      notes.add(partwise.mode().id() + ": " + partwise.oddity());
    }
    // the account is kept by the independent solver: it says nothing about another result
    Optional<EnergyAccount> energy =
        options.mode().isExact() ? run.energy() : Optional.empty();
    return new WaveResult(setup, engine.pressure(), run.traces()[0],
        place(scene, run.panel().source()), place(scene, run.panel().receiver()), run.level(),
        run.verification(), files, gain, run.receipts(), energy, run.engineNanos(),
        run.verifyNanos(), notes);
  }

  /** Writes what the microphones heard, all with one gain, so that their levels compare. */
  private static OptionalDouble record(Preparation ready, WaveSetup setup, WaveRun run,
      List<String> notes) throws DemoInputException {
    List<Path> files = recordings(ready);
    if (files.isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Recording> heard = new ArrayList<>();
    float peak = 0f;
    for (float[] trace : run.traces()) {
      Recording recording = Resampler.resample(new Recording(1 / setup.stepSeconds(), trace),
          ready.soundRate(), setup.bandwidthHz());
      heard.add(recording);
      peak = Math.max(peak, recording.peak());
    }
    double gain = peak == 0f ? 1 : WRITTEN_PEAK / peak;
    for (int place = 0; place < heard.size(); place++) {
      if (heard.get(place).peak() == 0f) {
        notes.add("the microphone heard nothing: " + files.get(place).getFileName()
            + " is silent");
      }
      WavWriter.write(files.get(place), heard.get(place), gain);
    }
    return OptionalDouble.of(gain);
  }

  private static FieldPicture.Scene drawing(Scene scene, WaveSetup setup, WaveRun run) {
    WaveRun.Snapshot moment = run.picture();
    Medium medium = scene.medium();
    // the first one is where the console has moved it to
    List<Integer> receivers = new ArrayList<>(scene.microphones());
    receivers.set(0, run.panel().receiver());
    List<String> caption = new ArrayList<>();
    caption.add(String.format(Locale.ROOT, "%d x %d cells of %.1f mm, step %d, %.2f ms",
        medium.width(), medium.height(), setup.cellMetres() * 1e3, moment.step(),
        moment.step() * setup.stepSeconds() * 1e3));
    run.verification().ifPresent(check -> caption.add(check.passed()
        ? String.format(Locale.ROOT, "the final %d cells equal an independent solver bit for bit",
            check.cells())
        : String.format(Locale.ROOT, "%s: %d values differ from the independent solver",
            setup.mode().isExact() ? "MISMATCH" : setup.mode().id(), check.differing())));
    return new FieldPicture.Scene(medium.width(), medium.height(), moment.pressure(),
        scene.walls().percents(), medium.layer(),
        run.panel().source(), receivers, "RingKernel wavesim: " + scene.name(),
        caption);
  }
}
