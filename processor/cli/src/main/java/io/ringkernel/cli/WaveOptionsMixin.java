package io.ringkernel.cli;

import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.Place;
import io.ringkernel.samples.wavesim.WaveInput;
import io.ringkernel.samples.wavesim.WaveMode;
import io.ringkernel.samples.wavesim.WaveOptions;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of the wave simulation, shared by {@code demo} and {@code run wavesim}. */
final class WaveOptionsMixin {
  @Option(names = "--plan", paramLabel = "FILE.png",
      description = "A floor plan picture: dark is wall, and so are strong colours: blue takes "
          + "nothing, cyan 25 %%, green 50 %%, yellow 75 %%, red all.")
  private Path plan;

  @Option(names = "--source", paramLabel = "FILE.wav",
      description = "A recording (PCM WAV) to play in the room; gives the sound at the microphone "
          + "as wavesim.wav.")
  private Path sound;

  @Option(names = "--sine", paramLabel = "HZ",
      description = "Play a tone instead; what the microphone hears becomes wavesim.wav.")
  private Double sine;

  @Option(names = "--scene", paramLabel = "FILE",
      description = "A text with a line for each thing, instead of the built-in walls: the shapes "
          + "of --draw, source X,Y, microphone X,Y.")
  private Path scene;

  @Option(names = "--draw", paramLabel = "SHAPE",
      description = "Draw a wall: 'rectangle X,Y X,Y', 'disc X,Y RADIUS' or 'line X,Y X,Y "
          + "[THICKNESS]', then 'reflector', 'absorber', a share such as '30%%' that it "
          + "takes, or 'air'; any number of times.")
  private List<String> shapes = List.of();

  @Option(names = "--mode", paramLabel = "NAME", defaultValue = "standard",
      description = "How steps are computed: standard, cell-by-cell, row-by-row, chaotic, "
          + "synchronised, actors; ${DEFAULT-VALUE}. With --gif each frame shows where.")
  private String mode;

  @Option(names = "--steps", paramLabel = "N",
      description = "Time steps; 1000 without a recording.")
  private Integer steps;

  @Option(names = "--width", paramLabel = "N", description = "Columns of the built-in scene; 512.")
  private Integer width;

  @Option(names = "--height", paramLabel = "N", description = "Rows of the built-in scene; 512.")
  private Integer height;

  @Option(names = "--metres", paramLabel = "WIDTH",
      description = "Width of the plan in metres; 12.")
  private Double metres;

  @Option(names = "--cells", paramLabel = "N",
      description = "Cells along the longer side of a plan; 320. Time grows with the cube.")
  private Integer cells;

  @Option(names = "--seconds", paramLabel = "S",
      description = "Length of what is simulated, in seconds of sound.")
  private Double seconds;

  @Option(names = "--absorption", paramLabel = "SHARE",
      description = "Share of energy that walls take, 0 to 1; 0.1.")
  private Double absorption;

  @Option(names = "--source-at", paramLabel = "X,Y",
      description = "Where the source is: a pixel of the plan, or a cell of the built-in scene.")
  private String sourceAt;

  @Option(names = "--microphone-at", paramLabel = "X,Y",
      description = "Where a microphone is, likewise; any number of times. What they hear becomes "
          + "wavesim.wav, wavesim-2.wav and so on.")
  private List<String> microphonesAt = List.of();

  @Option(names = "--backend", paramLabel = "NAME", defaultValue = "auto",
      description = "What computes the field: auto, cpu, cuda, metal, webgpu; ${DEFAULT-VALUE}.")
  private String backend;

  /** What to simulate, with results below a folder. */
  WaveOptions options(Path output) {
    checkSize();
    WaveOptions options = WaveOptions.defaults().output(output);
    if (plan != null) {
      options = options.plan(new WaveInput.UserFile(plan));
    }
    if (sound != null) {
      options = options.sound(new WaveInput.UserFile(sound));
    }
    if (steps != null) {
      options = options.steps(steps);
    }
    options = options.size(width == null ? options.width() : width,
        height == null ? options.height() : height);
    if (metres != null) {
      options = options.metres(metres);
    }
    if (cells != null) {
      options = options.cells(cells);
    }
    if (sine != null) {
      options = options.sine(sine);
    }
    if (scene != null) {
      options = options.scene(scene);
    }
    if (seconds != null) {
      options = options.seconds(seconds);
    }
    return placed(options.backend(backend()).mode(mode()));
  }

  /** A plan has cells along its longer side, the built-in scene and those of texts two sides. */
  private void checkSize() {
    boolean isPlan = plan != null || sound != null && scene == null;
    if (isPlan && (width != null || height != null)) {
      throw new UserException("--width, --height: no effect on a plan; give --cells");
    }
    if (!isPlan && cells != null) {
      throw new UserException("--cells: no effect without --plan; give --width and --height");
    }
  }

  /** What a page shows, on a grid that a browser draws with ease unless another is given. */
  WaveOptions page() {
    WaveOptions options = options(Path.of(""));
    return options.size(width == null ? 256 : width, height == null ? 256 : height);
  }

  /** What computes. */
  Backend backend() {
    return backend(backend);
  }

  /** The back end of a name. */
  static Backend backend(String name) {
    try {
      return Backend.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UserException("--backend takes auto, cpu, cuda, metal or webgpu, got '" + name
          + "'", e);
    }
  }

  private WaveOptions placed(WaveOptions options) {
    WaveOptions placed = absorption == null ? options : options.absorption(absorption);
    if (sourceAt != null) {
      placed = placed.source(place("--source-at", sourceAt));
    }
    for (String place : microphonesAt) {
      placed = placed.microphone(place("--microphone-at", place));
    }
    try {
      for (String shape : shapes) {
        placed = placed.draw(shape);
      }
    } catch (DemoInputException e) {
      throw new UserException(e.getMessage(), e);
    }
    return placed;
  }

  private WaveMode mode() {
    try {
      return WaveMode.of(mode);
    } catch (IllegalArgumentException e) {
      throw new UserException("--mode takes " + Stream.of(WaveMode.values()).map(WaveMode::id)
          .collect(Collectors.joining(", ")) + ", got '" + mode + "'", e);
    }
  }

  private static Place place(String option, String text) {
    if (!text.matches("[0-9]{1,6},[0-9]{1,6}")) {
      throw new UserException(option + " takes X,Y such as 120,80, got '" + text + "'");
    }
    int comma = text.indexOf(',');
    return new Place(Integer.parseInt(text.substring(0, comma)),
        Integer.parseInt(text.substring(comma + 1)));
  }
}
