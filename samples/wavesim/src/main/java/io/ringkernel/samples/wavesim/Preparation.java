package io.ringkernel.samples.wavesim;

import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.MemoryNeed;
import io.ringkernel.samples.wavesim.picture.FloorPlan;
import io.ringkernel.samples.wavesim.sound.Recording;
import io.ringkernel.samples.wavesim.sound.Resampler;
import io.ringkernel.samples.wavesim.sound.WavReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All input, read and checked.
 *
 * @param options what was asked for, with what the text of the scene says
 * @param scene where
 * @param signal what drives the source
 * @param steps how long
 * @param soundRate samples a second of the recording to write
 * @param notes lines for the user
 */
record Preparation(WaveOptions options, Scene scene, Signal signal, int steps, double soundRate,
    List<String> notes) {
  /** Speed of sound in air of 20 degrees Celsius, metres a second. */
  static final double SPEED = 343;

  static final String SHIPPED_PLAN = "plan.png";
  static final String SHIPPED_SOUND = "sound.wav";

  private static final double TAIL_SECONDS = 0.7;
  private static final double DEFAULT_CAP_SECONDS = 6;
  private static final int MOST_STEPS = 20_000_000;
  private static final long MOST_CELLS = 64L << 20;
  private static final double USUAL_RATE = 44_100;
  /** Of a cell, in arrays of the engine, for pictures, of the solver. */
  private static final int BYTES = 28;
  private static final int BYTES_OF_SOLVER = 25;

  static Preparation of(WaveOptions given) throws DemoInputException {
    WaveOptions options = given.scene().isEmpty() ? given
        : given.with(SceneText.read(given.scene().get()));
    check(options);
    Scene scene = scene(options);
    List<String> notes = new ArrayList<>(scene.notes());
    if (options.mode() != WaveMode.STANDARD) {
      notes.add(options.mode().id() + ": " + options.mode().sentence());
    }
    int side = Math.min(scene.medium().width(), scene.medium().height());
    if (options.sine().isPresent()) {
      return tone(options, scene, notes);
    }
    if (options.sound().isEmpty()) {
      int steps = steps(options, scene);
      return new Preparation(options, scene, Signal.of(
          Signals.pulse(Math.clamp(side / 20.0, 8, 26))), steps, USUAL_RATE, notes);
    }
    Recording sound = sound(options.sound().get());
    double rate = SPEED / (Medium.COURANT * scene.cellMetres());
    double seconds = seconds(options, sound, notes);
    double wanted = seconds * rate;
    if (wanted > MOST_STEPS) {
      throw new DemoInputException(String.format(Locale.ROOT, "%.1f s of sound in cells of %.2g m"
          + " take %.0f steps, more than %d; lower --seconds or --cells or raise --metres",
          seconds, scene.cellMetres(), wanted, MOST_STEPS));
    }
    int steps = options.steps().orElse(Math.max(1, (int) Math.ceil(wanted)));
    double bandwidth = SPEED / (10 * scene.cellMetres());
    notes.add(String.format(Locale.ROOT, "this grid carries sound up to %.0f Hz; what lies above"
        + " is taken out of the recording (more --cells or fewer --metres carry more)",
        bandwidth));
    Signal signal =
        Signal.of(Signals.loudspeaker(Resampler.resample(sound, rate, bandwidth)));
    boolean usual = sound.rate() >= 8_000 && sound.rate() <= 192_000;
    double outputRate = usual ? sound.rate() : USUAL_RATE;
    return new Preparation(options, scene, signal, steps, outputRate, notes);
  }

  private static Preparation tone(WaveOptions options, Scene scene, List<String> notes)
      throws DemoInputException {
    double hertz = options.sine().getAsDouble();
    double bandwidth = SPEED / (10 * scene.cellMetres());
    if (options.sound().isPresent()) {
      throw new DemoInputException("--sine: --source gives a recording; choose one of them");
    }
    if (!(hertz > 0 && hertz <= bandwidth)) {
      throw new DemoInputException(String.format(Locale.ROOT, "--sine %s: this grid carries up to"
          + " %.0f Hz; give a frequency above 0 and below, or more cells or fewer metres", hertz,
          bandwidth));
    }
    double stepSeconds = Medium.COURANT * scene.cellMetres() / SPEED;
    int steps = steps(options, scene);
    return new Preparation(options, scene, Signal.sine(hertz * stepSeconds), steps, USUAL_RATE,
        notes);
  }

  /** Of what has no length of its own. */
  private static int steps(WaveOptions options, Scene scene) {
    double stepSeconds = Medium.COURANT * scene.cellMetres() / SPEED;
    return options.steps().orElse(options.seconds().isPresent()
        ? (int) Math.min(MOST_STEPS, Math.ceil(options.seconds().getAsDouble() / stepSeconds))
        : WaveOptions.DEFAULT_STEPS);
  }

  /** Whether what the microphones hear is to be written, which takes each step of it. */
  boolean records() {
    return options.sound().isPresent() || options.sine().isPresent()
        || !options.microphones().isEmpty();
  }

  WaveSetup setup(String engine) {
    Medium medium = scene.medium();
    double stepSeconds = Medium.COURANT * scene.cellMetres() / SPEED;
    return new WaveSetup(scene.name(), engine, options.mode(), medium.width(),
        medium.height(), medium.air(),
        steps, (long) medium.cells() * steps, scene.cellMetres(), stepSeconds,
        SPEED / (10 * scene.cellMetres()), steps * stepSeconds, notes);
  }

  private static double seconds(WaveOptions options, Recording sound, List<String> notes) {
    double whole = sound.seconds() + TAIL_SECONDS;
    if (options.seconds().isPresent()) {
      double given = options.seconds().getAsDouble();
      if (given < sound.seconds()) {
        notes.add(String.format(Locale.ROOT, "the recording is cut: %.2f s of its %.2f s are"
            + " simulated, as --seconds says", given, sound.seconds()));
      }
      return given;
    }
    if (whole > DEFAULT_CAP_SECONDS) {
      notes.add(String.format(Locale.ROOT, "the recording is cut: %.2f s of its %.2f s are"
          + " simulated; --seconds %.0f takes all of it", DEFAULT_CAP_SECONDS, sound.seconds(),
          Math.ceil(whole)));
      return DEFAULT_CAP_SECONDS;
    }
    return whole;
  }

  private static Scene scene(WaveOptions options) throws DemoInputException {
    if (options.plan().isEmpty() && options.scene().isPresent()) {
      return Scene.open(options.scene().get().getFileName().toString(), options);
    }
    if (options.plan().isEmpty() && options.sound().isEmpty()) {
      return Scene.slits(options);
    }
    return switch (options.plan().orElse(new WaveInput.Shipped())) {
      case WaveInput.UserFile(var file) -> {
        FloorPlan plan = FloorPlan.read(file, options.cells());
        checkMemory("--cells " + options.cells(), plan.width(), plan.height(), options);
        yield Scene.plan(file.getFileName().toString(), plan, options);
      }
      case WaveInput.Shipped() -> Scene.plan("a flat",
          FloorPlan.parse(SHIPPED_PLAN, shipped(SHIPPED_PLAN), options.cells()), options);
    };
  }

  private static Recording sound(WaveInput input) throws DemoInputException {
    return switch (input) {
      case WaveInput.UserFile(var file) -> WavReader.read(file);
      case WaveInput.Shipped() -> WavReader.parse(SHIPPED_SOUND, shipped(SHIPPED_SOUND));
    };
  }

  private static byte[] shipped(String name) {
    try (InputStream stream = Preparation.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void check(WaveOptions options) throws DemoInputException {
    within("--width", options.width(), 16, 16_384);
    within("--height", options.height(), 16, 16_384);
    within("--cells", options.cells(), 16, 8_192);
    within("--steps", options.steps().orElse(1), 1, MOST_STEPS);
    if ((long) options.width() * options.height() > MOST_CELLS) {
      throw new DemoInputException("--width " + options.width() + " --height " + options.height()
          + ": more than " + MOST_CELLS + " cells; choose a smaller grid");
    }
    checkMemory("--width " + options.width() + " --height " + options.height(), options.width(),
        options.height(), options);
    if (!(options.metres() >= 0.01 && options.metres() <= 100_000)) {
      throw new DemoInputException(
          "--metres " + options.metres() + ": give a width from 0.01 to 100000");
    }
    if (!(options.absorption() >= 0 && options.absorption() <= 1)) {
      throw new DemoInputException(
          "--absorption " + options.absorption() + ": give a share from 0 to 1");
    }
    boolean onJvm = options.backend() == Backend.AUTO || options.backend() == Backend.CPU;
    if (options.mode() != WaveMode.STANDARD && !onJvm) {
      throw new DemoInputException("--mode " + options.mode().id() + " runs on the JVM; leave out"
          + " --backend " + options.backend().name().toLowerCase(Locale.ROOT));
    }
    double seconds = options.seconds().orElse(1);
    if (!(seconds > 0 && seconds <= 3_600)) {
      throw new DemoInputException("--seconds " + seconds + ": give a time above 0, up to 3600");
    }
  }

  private static void checkMemory(String option, int width, int height, WaveOptions options)
      throws DemoInputException {
    MemoryNeed.check(option + ": " + width + " x " + height + " cells",
        (double) width * height * (BYTES + (options.verify() ? BYTES_OF_SOLVER : 0)),
        options.verify() ? "take fewer, add --no-verify" : "take fewer");
  }

  private static void within(String option, int value, int least, int most)
      throws DemoInputException {
    if (value < least || value > most) {
      throw new DemoInputException(
          option + " " + value + ": give a number from " + least + " to " + most);
    }
  }
}
