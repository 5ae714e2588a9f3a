package io.ringkernel.cli;

import io.ringkernel.samples.wavesim.WaveInput;
import io.ringkernel.samples.wavesim.WaveOptions;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of the wave simulation, shared by {@code demo} and {@code run wavesim}. */
final class WaveOptionsMixin {
  @Option(names = "--plan", paramLabel = "FILE.png",
      description = "A floor plan picture: dark is wall.")
  private Path plan;

  @Option(names = "--source", paramLabel = "FILE.wav",
      description = {"A recording (PCM WAV) to play in the room;",
          "gives the sound at the microphone as wavesim.wav."})
  private Path sound;

  @Option(names = "--steps", paramLabel = "N",
      description = "Time steps; 1000 without a recording.")
  private Integer steps;

  @Option(names = "--size", paramLabel = "WxH", description = "Cells of the built-in scene; 512x512.")
  private String size;

  @Option(names = "--metres", paramLabel = "WIDTH", description = "Width of the plan in metres; 12.")
  private Double metres;

  @Option(names = "--cells", paramLabel = "N",
      description = "Cells along the longer side of a plan; 320. Time grows with the cube.")
  private Integer cells;

  @Option(names = "--seconds", paramLabel = "S", description = "Length of the recorded sound.")
  private Double seconds;

  /** What to simulate, with results below a folder. */
  WaveOptions options(Path output) {
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
    if (size != null) {
      options = sized(options);
    }
    if (metres != null) {
      options = options.metres(metres);
    }
    if (cells != null) {
      options = options.cells(cells);
    }
    return seconds == null ? options : options.seconds(seconds);
  }

  private WaveOptions sized(WaveOptions options) {
    if (!size.matches("[1-9][0-9]{0,5}x[1-9][0-9]{0,5}")) {
      throw new UserException("--size takes WIDTHxHEIGHT such as 512x512, got '" + size + "'");
    }
    int cross = size.indexOf('x');
    return options.size(Integer.parseInt(size.substring(0, cross)),
        Integer.parseInt(size.substring(cross + 1)));
  }
}
