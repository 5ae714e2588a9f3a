package io.ringkernel.samples.wavesim;

import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What to simulate; immutable. {@code WaveOptions.defaults().steps(500).output(folder)} and so on.
 *
 * <p>Three ways to use it: neither plan nor sound gives pulses in a built-in scene of {@code width}
 * by {@code height} cells; a plan alone gives pulses in that plan; a sound gives the recording as
 * heard at the microphone, in the given plan or, without one, in the shipped plan.
 *
 * <p>Numbers are checked by {@link WaveDemo#run}, which reports them like other bad input.
 *
 * @param width columns of the built-in scene
 * @param height rows of the built-in scene
 * @param steps time steps; with a sound these follow from the seconds unless given
 * @param seed places the pillars of the built-in scene
 * @param plan floor plan, dark is wall
 * @param sound recording to play at the source
 * @param output folder for the results; made if missing
 * @param metres width of the plan's picture in metres; for the built-in scene the width of the grid
 * @param cells cells along the longer side of a plan; time grows with its cube
 * @param seconds length of the recording at the microphone; the default is the sound's own and a
 *     tail
 * @param absorption share of energy that walls take, 0 to 1
 * @param source place of the source
 * @param microphones places of microphones; the first is the one that moves and is shown
 * @param verify whether to solve everything again independently and compare
 * @param backend what computes the field
 * @param png file for the picture; without, {@link WaveDemo#PICTURE} in the output folder
 * @param gif file for an animation
 * @param sine frequency of a tone that the source plays instead of pulses, in Hz
 * @param scene text that says what stands where; see {@link SceneText}
 * @param drawings shapes that are drawn over all walls, in the coordinates of places
 * @param mode in which way the steps are computed
 */
public record WaveOptions(int width, int height, OptionalInt steps, long seed,
    Optional<WaveInput> plan, Optional<WaveInput> sound, Path output, double metres, int cells,
    OptionalDouble seconds, double absorption, Optional<Place> source, List<Place> microphones,
    boolean verify, Backend backend, Optional<Path> png, Optional<Path> gif,
    OptionalDouble sine, Optional<Path> scene, List<Drawing> drawings, WaveMode mode) {
  /** Steps without a sound when not given. */
  public static final int DEFAULT_STEPS = 1000;

  /** Pulses in the built-in scene of 512 by 512 cells, results in the working directory. */
  public static WaveOptions defaults() {
    return new WaveOptions(512, 512, OptionalInt.empty(), 1, Optional.empty(), Optional.empty(),
        Path.of(""), 12, 320, OptionalDouble.empty(), 0.1, Optional.empty(), List.of(), true,
        Backend.AUTO, Optional.empty(), Optional.empty(), OptionalDouble.empty(),
        Optional.empty(), List.of(), WaveMode.STANDARD);
  }

  /** Copies the lists. */
  public WaveOptions {
    microphones = List.copyOf(microphones);
    drawings = List.copyOf(drawings);
  }

  /** Another size of the built-in scene, in cells. */
  public WaveOptions size(int columns, int rows) {
    return new WaveOptions(columns, rows, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source, microphones, verify, backend, png, gif, sine, scene,
        drawings, mode);
  }

  /** Another number of time steps. */
  public WaveOptions steps(int count) {
    return new WaveOptions(width, height, OptionalInt.of(count), seed, plan, sound, output,
        metres, cells, seconds, absorption, source, microphones, verify, backend, png, gif, sine,
        scene, drawings, mode);
  }

  /** Other pillars. */
  public WaveOptions seed(long value) {
    return new WaveOptions(width, height, steps, value, plan, sound, output, metres, cells,
        seconds, absorption, source, microphones, verify, backend, png, gif, sine, scene,
        drawings, mode);
  }

  /** With a floor plan. */
  public WaveOptions plan(WaveInput input) {
    return new WaveOptions(width, height, steps, seed, Optional.of(input), sound, output, metres,
        cells, seconds, absorption, source, microphones, verify, backend, png, gif, sine, scene,
        drawings, mode);
  }

  /** With a recording. */
  public WaveOptions sound(WaveInput input) {
    return new WaveOptions(width, height, steps, seed, plan, Optional.of(input), output, metres,
        cells, seconds, absorption, source, microphones, verify, backend, png, gif, sine, scene,
        drawings, mode);
  }

  /** Another folder for the results. */
  public WaveOptions output(Path folder) {
    return new WaveOptions(width, height, steps, seed, plan, sound, folder, metres, cells,
        seconds, absorption, source, microphones, verify, backend, png, gif, sine, scene,
        drawings, mode);
  }

  /** Another width in metres. */
  public WaveOptions metres(double wide) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, wide, cells, seconds,
        absorption, source, microphones, verify, backend, png, gif, sine, scene, drawings, mode);
  }

  /** Another resolution of plans. */
  public WaveOptions cells(int longSide) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, longSide,
        seconds, absorption, source, microphones, verify, backend, png, gif, sine, scene,
        drawings, mode);
  }

  /** Another length of the recording at the microphone. */
  public WaveOptions seconds(double length) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        OptionalDouble.of(length), absorption, source, microphones, verify, backend, png, gif,
        sine, scene, drawings, mode);
  }

  /** Other walls. */
  public WaveOptions absorption(double share) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, share, source, microphones, verify, backend, png, gif, sine, scene, drawings,
        mode);
  }

  /** Another place of the source. */
  public WaveOptions source(Place place) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, Optional.of(place), microphones, verify, backend, png, gif, sine,
        scene, drawings, mode);
  }

  /** With one more microphone. */
  public WaveOptions microphone(Place place) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source, Stream.concat(microphones.stream(),
            Stream.of(place)).toList(), verify, backend, png, gif, sine, scene, drawings, mode);
  }

  /** With or without the independent check; it takes about as long as the simulation. */
  public WaveOptions verify(boolean wanted) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source, microphones, wanted, backend, png, gif, sine, scene,
        drawings, mode);
  }

  /** Another back end. */
  public WaveOptions backend(Backend chosen) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source, microphones, verify, chosen, png, gif, sine, scene, drawings,
        mode);
  }

  /** Another file for the picture. */
  public WaveOptions png(Path file) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source, microphones, verify, backend, Optional.of(file), gif, sine,
        scene, drawings, mode);
  }

  /** With an animation. */
  public WaveOptions gif(Path file) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source, microphones, verify, backend, png, Optional.of(file), sine,
        scene, drawings, mode);
  }

  /** With a tone, in Hz. */
  public WaveOptions sine(double hertz) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source, microphones, verify, backend, png, gif,
        OptionalDouble.of(hertz), scene, drawings, mode);
  }

  /** With what a text says. */
  public WaveOptions scene(Path file) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source, microphones, verify, backend, png, gif, sine,
        Optional.of(file), drawings, mode);
  }

  /** With one more shape, written as in a {@link SceneText}. */
  public WaveOptions draw(String shape) throws DemoInputException {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source, microphones, verify, backend, png, gif, sine, scene,
        Stream.concat(drawings.stream(), Stream.of(SceneText.drawing("--draw", shape))).toList(),
        mode);
  }

  /** With what a scene says, in front of what was said here; places that were given here stay. */
  WaveOptions with(SceneText text) {
    List<Place> places = microphones.isEmpty() ? text.microphones() : microphones;
    List<Drawing> shapes = Stream.concat(text.drawings().stream(), drawings.stream()).toList();
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source.or(text::source), places, verify, backend, png, gif, sine,
        scene, shapes, mode);
  }

  /** In another way. */
  public WaveOptions mode(WaveMode way) {
    return new WaveOptions(width, height, steps, seed, plan, sound, output, metres, cells,
        seconds, absorption, source, microphones, verify, backend, png, gif, sine, scene,
        drawings, way);
  }
}
